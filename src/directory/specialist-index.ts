import type { Specialist, SpecialistLocation } from '../model/specialist.ts';
import { CancerEvidence } from './cancer-evidence.ts';
import type { CancerKnowledge } from './cancer-evidence.ts';
import { addUnder } from './add-under.ts';
import { addCity, type CitySum } from './cities-of.ts';
import { nowhere, toPoint, type Point } from './distance.ts';
import { FacetTable } from './facet-table.ts';
import { foldName } from './fold-name.ts';
import { NameMatcher } from './name-matcher.ts';
import { NameOrder } from './name-order.ts';
import { anywhere, cellOf } from './place-cells.ts';
import type { FacetId } from './query.ts';
import { readVisits, remoteVisits } from './visits.ts';

/**
 * A directory made ready for search. A specialist is a number here, and so is each of their locations (a *site*;
 * a specialist without locations has one site nowhere). The sites of a specialist follow each other.
 */
export interface SpecialistIndex {
  readonly specialists: readonly Specialist[];
  /** Specialist → their first site; one more at the end. */
  readonly firstSites: readonly number[];
  /** Site → kinds of visit, as `readVisits` gives them. */
  readonly siteVisits: readonly number[];
  /** Site → first of its part of `codes`; one more at the end. */
  readonly firstCodes: readonly number[];
  /** Codes of facet values, site after site. */
  readonly codes: ArrayLike<number>;
  /** Site → point on the unit sphere, three numbers each. */
  readonly points: ArrayLike<number>;
  /** Specialist → days from 1970 to their `verifiedOn`; 0 where there is none. */
  readonly verifiedDays: readonly number[];
  /**
   * State → those who offer remote visits to its residents; `''` → those who don't list states. Cell, as `cellOf` gives it →
   * those who have a site in it; `undefined` → those with a site without coordinates.
   */
  readonly reached: ReadonlyMap<string | number | undefined, readonly number[]>;
  readonly facets: FacetTable;
  readonly evidence: CancerEvidence;
  readonly names: NameMatcher;
  /** By their folded labels. */
  readonly cities: ReadonlyMap<string, CitySum>;
  /** Specialists in the order of their names, and each one's place in it. */
  readonly nameOrder: readonly number[];
  readonly nameRank: readonly number[];
  /** Facets to show, with their codes in order. */
  readonly supported: readonly (readonly [FacetId, readonly number[]])[];
}

const hyphens = /[-\u2010-\u2013]/g;

/** Makes an index in slices, so that a long directory doesn't hold up the page. */
export class SpecialistIndexBuilder {
  readonly specialists: Specialist[] = [];
  readonly firstSites = [0];
  readonly siteVisits: number[] = [];
  readonly firstCodes = [0];
  readonly codes: number[] = [];
  readonly points: number[] = [];
  readonly verifiedDays: number[] = [];
  readonly reached = new Map<string | number | undefined, number[]>();
  readonly facets = new FacetTable();
  readonly evidence: CancerEvidence;
  readonly names = new NameMatcher();
  readonly cities = new Map<string, CitySum>();
  readonly #order = new NameOrder();

  constructor(knowledge: CancerKnowledge) {
    this.evidence = new CancerEvidence(knowledge);
  }

  add(specialist: Specialist): void {
    const { name, statesServed, locations } = specialist;
    const number = this.specialists.push(specialist) - 1;
    const folded = foldName(name);
    this.#order.add(`${folded}\n${specialist.id}`);
    // Who types Mary-Jo as one word, or with a letter for the hyphen, means the same person.
    const others = [name.replace(hyphens, ''), specialist.institution, ...locations.map((location) => location.name)];
    this.names.add(`${folded} ${foldName(others.join(' '))}`, number);
    this.verifiedDays.push(Math.max(0, Date.parse(specialist.verifiedOn ?? '') / 86_400_000) | 0);
    this.evidence.add(specialist);
    addUnder(this.reached, anywhere, number);
    const offered = remoteVisits(specialist);
    if (offered) for (const state of statesServed.length ? statesServed : ['']) addUnder(this.reached, state, number);
    for (const location of locations.length ? locations : [undefined]) {
      const visits = readVisits(specialist, location, offered);
      this.siteVisits.push(visits);
      this.codes.push(...this.facets.add(number, specialist, location, visits));
      this.firstCodes.push(this.codes.length);
      this.points.push(...this.#place(number, location));
    }
    this.firstSites.push(this.siteVisits.length);
  }

  #place(number: number, location: SpecialistLocation | undefined): Point {
    const { city, state, latitude, longitude } = location ?? {};
    const isPlaced = latitude !== undefined && longitude !== undefined;
    addUnder(this.reached, isPlaced ? cellOf(latitude, longitude) : undefined, number);
    if (!isPlaced) return nowhere;
    const label = state ? `${city}, ${state}` : city;
    if (city && label) addCity(this.cities, { label, state, latitude, longitude, count: 1 });
    return toPoint({ latitude, longitude });
  }

  /**
   * The index of all that has been added. More can be added and `finish` called again; the earlier index is then
   * no longer to be used.
   */
  finish(): SpecialistIndex {
    const nameOrder = this.#order.list();
    const nameRank: number[] = Array(nameOrder.length);
    nameOrder.forEach((number, rank) => (nameRank[number] = rank));
    return {
      ...this,
      codes: new Uint32Array(this.codes),
      points: new Float64Array(this.points),
      nameOrder,
      nameRank,
      supported: this.facets.listSupported(nameOrder.length),
    };
  }
}

/** The index of a whole directory at once. */
export function buildSpecialistIndex(specialists: Iterable<Specialist>, knowledge: CancerKnowledge): SpecialistIndex {
  const builder = new SpecialistIndexBuilder(knowledge);
  for (const specialist of specialists) builder.add(specialist);
  return builder.finish();
}
