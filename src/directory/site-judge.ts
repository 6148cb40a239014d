import type { BitSet } from './bit-set.ts';
import { facetIds } from './facet-table.ts';
import type { FacetId, SpecialistQuery } from './query.ts';
import type { SpecialistIndex } from './specialist-index.ts';
import { bitsOfVisits, inPerson, maybeShift, remote } from './visits.ts';

const visitFacet = 1;

/** Holds sites against the filters of one query. The fields tell about the site last judged; facets are bits. */
export class SiteJudge {
  readonly #index: SpecialistIndex;
  /** Those whose remote visits are open to the patient's state. */
  readonly openRemotely: BitSet;
  /** Those whose remote visits may be; `undefined`, for all, where the patient's state is not known. */
  readonly perhapsOpen: BitSet | undefined;
  /** Code → whether the query asks for it. */
  readonly #chosen: Uint8Array;
  readonly #chosenVisits: number;
  /** Facets the query filters by. */
  readonly #active: number;
  /** Filters the site fails to meet, for a no or for silence. */
  unmet = 0;
  /** Those of `unmet` that the directory says no to. */
  refused = 0;
  /** Kinds of visit that can be had there, as bits. */
  visits = 0;

  constructor(index: SpecialistIndex, { filters, state }: SpecialistQuery) {
    this.#index = index;
    this.openRemotely = index.states.open(state);
    this.perhapsOpen = state === undefined ? undefined : index.states.unlisted;
    this.#chosen = new Uint8Array(index.facets.values.length);
    let active = 0;
    facetIds.forEach((facet, bit) => {
      for (const value of filters[facet] ?? []) {
        active |= 1 << bit;
        const code = index.facets.findCode(facet, value);
        if (code !== undefined) this.#chosen[code] = 1;
      }
    });
    this.#active = active;
    this.#chosenVisits = bitsOfVisits(filters['visit-kind'] ?? []);
  }

  /** @param visitable whether the patient could come in person, as far as distance goes */
  judge(specialist: number, site: number, visitable: boolean): void {
    const visits = this.#index.siteVisits[site]!;
    let sure = visits & 15;
    let maybe = visits >> maybeShift;
    if (sure & remote && !this.openRemotely.has(specialist)) {
      if (!this.perhapsOpen || this.perhapsOpen.has(specialist)) maybe |= sure & remote;
      sure &= inPerson;
    }
    if (!visitable) {
      sure &= remote;
      maybe &= remote;
    }
    let unmet = 0;
    let refused = 0;
    if (this.#active & ~visitFacet) {
      let known = 0;
      let met = 0;
      const { codes, codeEnds, facets } = this.#index;
      for (let at = site ? codeEnds[site - 1]! : 0; at < codeEnds[site]!; at++) {
        const bit = 1 << facets.facetOf[codes[at]!]!;
        known |= bit;
        if (this.#chosen[codes[at]!]) met |= bit;
      }
      unmet = this.#active & ~visitFacet & ~met;
      refused = unmet & known;
    }
    // Out of reach in person, the visit itself is a filter: it has to be open to the patient's state.
    const visitsAsked = this.#active & visitFacet ? this.#chosenVisits : visitable ? 0 : remote;
    if (visitsAsked || this.#active & visitFacet) {
      if (!(sure & visitsAsked)) unmet |= visitFacet;
      if (!((sure | maybe) & visitsAsked)) refused |= visitFacet;
    }
    this.unmet = unmet;
    this.refused = refused;
    this.visits = sure;
  }
}

/** The facets of a mask. */
export function listFacets(mask: number): FacetId[] {
  return facetIds.filter((_facet, bit) => mask & (1 << bit));
}
