import type { Specialist } from '../model/specialist.ts';
import { BitSet } from './bit-set.ts';
import { CancerEvidence } from './cancer-evidence.ts';
import type { CancerKnowledge } from './cancer-evidence.ts';
import { toSphere } from './distance.ts';
import { FacetTable } from './facet-table.ts';
import { foldName } from './fold-name.ts';
import { NameMatcher } from './name-matcher.ts';
import { NameOrder } from './name-order.ts';
import { PlaceGrid } from './place-grid.ts';
import type { FacetId } from './query.ts';
import { StatesServed } from './states-served.ts';
import { positionOf, readVisits, remoteVisits } from './visits.ts';

/**
 * A directory made ready for search. A specialist is a number here, and so is each of their locations (a *site*;
 * a specialist without locations has one site nowhere). The sites of a specialist follow each other.
 */
export interface SpecialistIndex {
  readonly specialists: readonly Specialist[];
  /** Specialist → number after their last site. */
  readonly siteEnds: Uint32Array;
  /** Site → kinds of visit, as `readVisits` gives them. */
  readonly siteVisits: Uint8Array;
  /** Site → end of its part of `codes`. */
  readonly codeEnds: Uint32Array;
  /** Codes of facet values, site after site. */
  readonly codes: Uint32Array;
  /** Site → point on the unit sphere, three numbers each; NaN where it has no coordinates. */
  readonly points: Float64Array;
  /** Specialists in the order of their names, and each one's place in it. */
  readonly nameOrder: Uint32Array;
  readonly nameRank: Uint32Array;
  /** Specialist → days from 1970 to their `verifiedOn`; 0 where there is none. */
  readonly verifiedDays: Uint32Array;
  readonly facets: FacetTable;
  readonly supportedFacets: ReadonlyMap<FacetId, readonly number[]>;
  readonly evidence: CancerEvidence;
  readonly names: NameMatcher;
  /** Specialists by where they are. */
  readonly grid: PlaceGrid;
  /** Specialists with a site without coordinates. */
  readonly unplaced: BitSet;
  readonly states: StatesServed;
}

const hyphens = /[-\u2010-\u2013]/g;

/** Makes an index in slices, so that a long directory doesn't hold up the page. */
export class SpecialistIndexBuilder {
  readonly #specialists: Specialist[] = [];
  readonly #foldedNames: string[] = [];
  readonly #siteEnds: number[] = [];
  readonly #siteVisits: number[] = [];
  readonly #codeEnds: number[] = [];
  readonly #codes: number[] = [];
  readonly #points: number[] = [];
  readonly #verifiedDays: number[] = [];
  readonly #facets = new FacetTable();
  readonly #evidence: CancerEvidence;
  readonly #names = new NameMatcher();
  readonly #grid = new PlaceGrid();
  readonly #unplaced = new BitSet();
  readonly #states = new StatesServed();
  readonly #order = new NameOrder((a, b) => {
    const [nameA, nameB] = [this.#foldedNames[a]!, this.#foldedNames[b]!];
    return nameA === nameB ? this.#specialists[a]!.id < this.#specialists[b]!.id : nameA < nameB;
  });

  constructor(knowledge: CancerKnowledge) {
    this.#evidence = new CancerEvidence(knowledge);
  }

  add(specialist: Specialist): void {
    const number = this.#specialists.push(specialist) - 1;
    const name = foldName(specialist.name);
    this.#foldedNames.push(name);
    this.#order.add(number);
    this.#names.add(name, number);
    // Who types Mary-Jo as one word, or with a letter for the hyphen, means the same person.
    if (specialist.name.search(hyphens) >= 0) this.#names.add(foldName(specialist.name.replace(hyphens, '')), number);
    if (specialist.institution) this.#names.add(foldName(specialist.institution), number);
    this.#verifiedDays.push(Math.max(0, Math.floor(Date.parse(specialist.verifiedOn ?? '') / 86_400_000)) || 0);
    this.#evidence.add(specialist, number);
    this.#addSites(specialist, number);
  }

  #addSites(specialist: Specialist, number: number): void {
    const first = this.#codes.length;
    let kinds = remoteVisits(specialist);
    this.#states.add(specialist.statesServed, kinds, number);
    for (const location of specialist.locations.length ? specialist.locations : [undefined]) {
      const visits = readVisits(specialist, location);
      kinds |= visits & 15;
      this.#siteVisits.push(visits);
      for (const code of this.#facets.listCodes(specialist, location)) this.#codes.push(code);
      this.#codeEnds.push(this.#codes.length);
      const position = positionOf(location);
      if (position) {
        this.#grid.add(position, number);
        this.#points.push(...toSphere(position));
      } else {
        this.#unplaced.add(number);
        this.#points.push(NaN, NaN, NaN);
      }
      if (location?.name) this.#names.add(foldName(location.name), number);
    }
    this.#siteEnds.push(this.#siteVisits.length);
    this.#facets.countSpecialist(this.#codes.slice(first), kinds);
  }

  /**
   * The index of all that has been added. More can be added and `finish` called again; the earlier index is then
   * no longer to be used.
   */
  finish(): SpecialistIndex {
    const nameOrder = this.#order.list();
    const nameRank = new Uint32Array(nameOrder.length);
    nameOrder.forEach((number, rank) => (nameRank[number] = rank));
    return {
      specialists: this.#specialists,
      siteEnds: new Uint32Array(this.#siteEnds),
      siteVisits: new Uint8Array(this.#siteVisits),
      codeEnds: new Uint32Array(this.#codeEnds),
      codes: new Uint32Array(this.#codes),
      points: new Float64Array(this.#points),
      nameOrder,
      nameRank,
      verifiedDays: new Uint32Array(this.#verifiedDays),
      facets: this.#facets,
      supportedFacets: this.#facets.supported(this.#specialists.length),
      evidence: this.#evidence,
      names: this.#names,
      grid: this.#grid,
      unplaced: this.#unplaced,
      states: this.#states,
    };
  }
}

/** The index of a whole directory at once. */
export function buildSpecialistIndex(specialists: Iterable<Specialist>, knowledge: CancerKnowledge): SpecialistIndex {
  const builder = new SpecialistIndexBuilder(knowledge);
  for (const specialist of specialists) builder.add(specialist);
  return builder.finish();
}

/** Facets a directory can support, in the order in which they are shown. */
export function facetsOf(index: SpecialistIndex): readonly FacetId[] {
  return [...index.supportedFacets.keys()];
}
