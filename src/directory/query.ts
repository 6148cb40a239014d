import type { CancerChoice } from '../model/cancer-type.ts';
import type { Position } from '../model/place.ts';
import type { Specialist, SpecialistLocation } from '../model/specialist.ts';

/**
 * What results can be filtered by; several values of one facet mean "any of". The values are those of the
 * specialists as they stand; of `new-patients` they are `yes` and `no`.
 */
export type FacetId = 'visit-kind' | 'language' | 'insurance' | 'new-patients' | 'ages' | 'gender' | 'institution' | 'designation';

export type SortOrder = 'distance' | 'name' | 'verified';

export interface SpecialistQuery {
  /** `undefined` and `not-sure` leave the type of cancer open. */
  readonly cancer: CancerChoice | undefined;
  /** Where distance is measured from; without it nothing is left out for being far. */
  readonly near: Position | undefined;
  /**
   * The patient's state; a remote visit counts only where it is among the specialist's `statesServed`. Within a radius, a
   * location that can't be measured is left out where it is told to be in another state or country.
   */
  readonly state: string | undefined;
  /** Miles; `undefined` is any distance. */
  readonly radius: number | undefined;
  /**
   * Name of a person or an institution, typing errors forgiven; empty matches all. The closest spelling comes
   * first, then `sort`.
   */
  readonly words: string;
  /** Facet → values; a missing or empty list does not filter. */
  readonly filters: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  /** `distance` without `near` sorts by name. */
  readonly sort: SortOrder;
  /** How many results to return, counted through the groups in their order. */
  readonly limit: number;
}

/**
 * How we know that a specialist belongs in the results, in the order the groups are shown:
 * the directory says they treat this cancer; only their specialty is known; neither is listed;
 * too far to visit but reachable remotely from the patient's state.
 */
export type ResultGroupId = 'treats' | 'specialty' | 'not-listed' | 'remote';

/**
 * A filter in use for which the directory says nothing; `state`, where the kind of visit is listed and only whether it is open
 * to the patient's state is not known; `distance`, where a place is told and can't be measured; `place`, where none is told.
 */
export type Unanswered = FacetId | 'state' | 'distance' | 'place';

export interface FoundSpecialist {
  readonly specialist: Specialist;
  /** The nearest location, or the first when there is no place to measure from. */
  readonly location: SpecialistLocation | undefined;
  /** Miles to that location; to the middle of its ZIP code or city where it has no coordinates. */
  readonly distance: number | undefined;
  /** What is not known about this specialist of what was asked; empty for a full match. */
  readonly unanswered: readonly Unanswered[];
}

export interface ResultGroup {
  readonly id: ResultGroupId;
  /** Full matches first, then those with something unanswered. At most what is left of the query's limit. */
  readonly found: readonly FoundSpecialist[];
  /** How many match in full, shown or not. */
  readonly matchCount: number;
  /** How many follow as "not listed, ask", shown or not. */
  readonly unansweredCount: number;
}

export interface FacetValue {
  readonly value: string;
  /** Full matches there would be with this value chosen, the other facets as they are; with those of whom only `state` would be unanswered. */
  readonly count: number;
}

export interface Facet {
  readonly id: FacetId;
  /** Most frequent in the whole directory first. */
  readonly values: readonly FacetValue[];
}

export interface SpecialistResults {
  /** Non-empty groups only, in the order of `ResultGroupId`. */
  readonly groups: readonly ResultGroup[];
  /** Sum of the groups' matchCount and unansweredCount. */
  readonly total: number;
  /** Only facets the directory can support: some specialist has a value and not all have the same. */
  readonly facets: readonly Facet[];
}

/** What to take off to get results back, with how many that brings. */
export interface Loosening {
  readonly what: FacetId | 'radius' | 'words' | 'cancer';
  readonly count: number;
}
