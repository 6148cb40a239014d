import type { TemplateResult } from 'lit';
import type { SpecialistResults, Loosening } from '../../directory/query.ts';
import type { Positions } from '../../directory/specialist-index.ts';
import type { CancerChoice } from '../../model/cancer-type.ts';
import type { Directory } from '../../model/directory.ts';
import type { Place } from '../../model/place.ts';
import type { Specialist } from '../../model/specialist.ts';
import type { Say } from '../../text/say.ts';
import type { FinderAction, FinderState } from './finder-state.ts';

export type DistanceUnit = 'mi' | 'km';

/** Everything the finder's templates draw from, and the two ways back: `act` on this finder, `tell` the case. */
export interface FinderView {
  readonly say: Say;
  /** BCP 47 tag of the language spoken, for dates, numbers and names of languages. */
  readonly language: string;
  readonly state: FinderState;
  /** What holds now: chosen by the patient, else the case's, else the attribute's. */
  readonly cancer: CancerChoice | undefined;
  readonly place: Place | undefined;
  /** Miles in force; `undefined` is any distance. */
  readonly radius: number | undefined;
  readonly units: DistanceUnit;
  readonly directory: Directory;
  /** Where locations without coordinates are, as far as that has been looked up. */
  readonly positions: Positions | undefined;
  readonly results: SpecialistResults;
  /** How many cards to draw now; the rest follow by themselves. */
  readonly cards: number;
  /** Only where there is nobody, or nobody near enough to visit. */
  readonly loosening: Loosening | undefined;
  /** The specialist chosen, on this page. */
  readonly chosen: Specialist | undefined;
  /** Whose list it is; `undefined` where the web team has not said. */
  readonly owner: string | undefined;
  /** The hospital's number and booking page; a specialist's own are shown as well. */
  readonly phone: string | undefined;
  readonly bookingUrl: string | undefined;
  /** Today, ISO 8601 date; decides what "not checked lately" means. */
  readonly today: string;
  /** What nobody sees at first, drawn after the rest. */
  readonly later: (template: () => unknown) => unknown;
  /** A heading at the element's level (0: its title), or below. */
  readonly heading: (depth: number, content: unknown, id?: string) => TemplateResult;
  readonly act: (action: FinderAction) => void;
  readonly chooseCancer: (cancer: CancerChoice | undefined) => void;
  readonly choosePlace: (place: Place | undefined) => void;
  readonly chooseSpecialist: (specialist: Specialist | undefined) => void;
  /** Says something to screen readers, after typing stops. */
  readonly announce: (message: string) => void;
}
