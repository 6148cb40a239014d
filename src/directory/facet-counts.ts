import type { Facet, FacetValue } from './query.ts';
import type { SpecialistIndex } from './specialist-index.ts';

/** Counts for one query the full matches that each value of each facet would give. */
export class FacetCounts {
  readonly #index: SpecialistIndex;
  readonly #counts: Uint32Array;
  /** Code → the specialist counted last, so that one with several sites counts once. */
  readonly #last: Int32Array;

  constructor(index: SpecialistIndex) {
    this.#index = index;
    this.#counts = new Uint32Array(index.facets.values.length);
    this.#last = new Int32Array(index.facets.values.length).fill(-1);
  }

  /**
   * Sites come specialist by specialist. One that fails a single facet still counts for the values of that facet:
   * choosing one of them is what would bring it back.
   *
   * @param unmet facets the site fails, as bits
   * @param visits kinds of visit that can be had there, as bits
   */
  add(specialist: number, site: number, unmet: number, visits: number): void {
    if (unmet & (unmet - 1)) return;
    const { codes, codeEnds, facets } = this.#index;
    if (unmet < 2) for (let code = 0; visits >> code; code++) if (visits & (1 << code)) this.#add(code, specialist);
    if (unmet === 1) return;
    const end = codeEnds[site]!;
    for (let at = site ? codeEnds[site - 1]! : 0; at < end; at++) {
      const code = codes[at]!;
      if (!unmet || unmet === 1 << facets.facetOf[code]!) this.#add(code, specialist);
    }
  }

  #add(code: number, specialist: number): void {
    if (this.#last[code] === specialist) return;
    this.#last[code] = specialist;
    this.#counts[code]!++;
  }

  /** The counts, values written out only when they are asked for: a directory can have thousands of institutions. */
  list(): readonly Facet[] {
    const { facets, supportedFacets } = this.#index;
    const write = (codes: readonly number[]) =>
      codes.map((code): FacetValue => ({ value: facets.values[code]!, count: this.#counts[code]! }));
    return Array.from(supportedFacets, ([id, codes]) => {
      let values: readonly FacetValue[] | undefined;
      return {
        id,
        get values() {
          return (values ??= write(codes));
        },
      };
    });
  }
}
