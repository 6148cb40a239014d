import type { Specialist, SpecialistLocation } from '../model/specialist.ts';
import { CancerEvidence } from './cancer-evidence.ts';
import type { CancerKnowledge } from './cancer-evidence.ts';
import { nameCity } from './cities-of.ts';
import { cellsAround, toPoint } from './distance.ts';
import { FacetTable } from './facet-table.ts';
import { foldName } from './fold-name.ts';
import { addUnder } from './get-or-make.ts';
import { NameMatcher } from './name-matcher.ts';
import { NameOrder } from './name-order.ts';
import { readVisits, remote } from './visits.ts';

/** A directory made ready for search; `finish` of its builder completes it. */
export interface SpecialistIndex extends Omit<SpecialistIndexBuilder, 'add' | 'finish'> {
  /** Specialists in the order of their names, and each one's place in it. */
  readonly nameOrder: readonly number[];
  readonly nameRank: readonly number[];
  /** Facets to show, with their values and codes in order. */
  readonly supported: ReturnType<FacetTable['listSupported']>;
}

/** Stands for a cell that all are in. */
export const anywhere = Infinity;

const hyphens = /[-\u2010-\u2013]/g;

/**
 * Makes an index in slices, so that a long directory doesn't hold up the page.
 *
 * A specialist is a number here, and so is each of their locations (a *site*; a specialist without locations has one
 * site nowhere). The sites of a specialist follow each other.
 */
export class SpecialistIndexBuilder {
  readonly specialists: Specialist[] = [];
  /** Specialist → their first site; one more at the end. */
  readonly firstSites = [0];
  /** Site → kinds of visit, as `readVisits` gives them. */
  readonly siteVisits: number[] = [];
  /** Site → first of its part of `codes`; one more at the end. */
  readonly firstCodes = [0];
  /** Codes of facet values, site after site. */
  readonly codes: number[] = [];
  /** Site → point on the unit sphere, three numbers each. */
  readonly points: number[] = [];
  /** Specialist → days from 1970 to their `verifiedOn`; 0 where there is none. */
  readonly verifiedDays: number[] = [];
  /**
   * State → those who offer remote visits to its residents; `''` → those who don't list states. Cell, as `cellsAround` gives
   * it → those who have a site in it; `undefined` → those with a site without coordinates.
   */
  readonly reached = new Map<string | number | undefined, number[]>();
  readonly facets = new FacetTable();
  readonly evidence: CancerEvidence;
  readonly names = new NameMatcher();
  /** Locations with coordinates by their city's folded label. */
  readonly cities = new Map<string, SpecialistLocation[]>();
  readonly #order = new NameOrder();

  constructor(knowledge: CancerKnowledge) {
    this.evidence = new CancerEvidence(knowledge);
  }

  add(specialist: Specialist): void {
    const { name, id, institution, verifiedOn, locations } = specialist;
    const number = this.specialists.push(specialist) - 1;
    const folded = foldName(name);
    this.#order.add(`${folded}\n${id}`);
    // Who types Mary-Jo as one word, or with a letter for the hyphen, means the same person.
    const others = [name.replace(hyphens, ''), institution, ...locations.map((location) => location.name)];
    this.names.add(`${folded} ${foldName(others.join(' '))}`, number);
    this.verifiedDays.push(Math.max(0, Date.parse(verifiedOn ?? '') / 86_400_000) | 0);
    this.evidence.add(specialist);
    addUnder(this.reached, anywhere, number);
    for (const location of locations.length ? locations : [undefined]) this.#addSite(number, specialist, location);
    this.firstSites.push(this.siteVisits.length);
  }

  #addSite(number: number, specialist: Specialist, location: SpecialistLocation | undefined): void {
    const visits = readVisits(specialist, location);
    this.siteVisits.push(visits);
    this.codes.push(...this.facets.add(number, specialist, location, visits));
    this.firstCodes.push(this.codes.length);
    const { latitude = NaN, longitude = NaN } = location ?? {};
    const point = toPoint({ latitude, longitude });
    this.points.push(...point);
    const [cell] = cellsAround(point, 0);
    addUnder(this.reached, cell, number);
    const { statesServed } = specialist;
    if (visits & remote) for (const state of statesServed.length ? statesServed : ['']) addUnder(this.reached, state, number);
    const city = cell !== undefined && nameCity(location!);
    if (city) addUnder(this.cities, foldName(city), location!);
  }

  /**
   * The index of all that has been added. More can be added and `finish` called again; the earlier index is then
   * no longer to be used.
   */
  finish(): SpecialistIndex {
    const nameOrder = this.#order.list();
    const nameRank: number[] = Array(nameOrder.length);
    nameOrder.forEach((number, rank) => (nameRank[number] = rank));
    return { ...this, nameOrder, nameRank, supported: this.facets.listSupported(nameOrder.length) };
  }
}

/** The index of a whole directory at once. */
export function buildSpecialistIndex(specialists: Iterable<Specialist>, knowledge: CancerKnowledge): SpecialistIndex {
  const builder = new SpecialistIndexBuilder(knowledge);
  for (const specialist of specialists) builder.add(specialist);
  return builder.finish();
}
