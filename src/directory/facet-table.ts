import { visitKinds } from '../model/specialist.ts';
import type { Specialist, SpecialistLocation } from '../model/specialist.ts';
import { getOrMake } from './get-or-make.ts';
import type { FacetId, SpecialistQuery } from './query.ts';

/** All facets, in the order in which they are shown, and where a specialist or one of their locations tells of each. */
const fields = {
  'visit-kind': 'visitKinds',
  language: 'languages',
  insurance: 'insurance',
  'new-patients': 'acceptsNewPatients',
  ages: 'ages',
  gender: 'gender',
  institution: 'institution',
  designation: 'designations',
} as const satisfies Record<FacetId, keyof Specialist>;

/** A facet's place here is its bit in a mask. */
export const facetIds = Object.keys(fields) as readonly FacetId[];

/** Counts specialists by a code, each once for a code however often they come; those of one specialist have to come together. */
export class SpecialistCounts {
  /** Code → specialists. */
  readonly counts: number[];
  /** Code → the specialist counted last. */
  readonly #last: number[];

  /** @param size one above the highest code; more can be added in ascending order */
  constructor(size: number) {
    this.counts = Array<number>(size).fill(0);
    this.#last = Array<number>(size).fill(-1);
  }

  add(code: number, specialist: number): void {
    if (this.#last[code] === specialist) return;
    this.#last[code] = specialist;
    this.counts[code] = (this.counts[code] ?? 0) + 1;
  }
}

/** Every value of every facet under one number, its code. Those of `visit-kind` come first, in the order of `visitKinds`. */
export class FacetTable {
  /** Code → bit of its facet. */
  readonly bits: number[] = [];
  readonly #codes = facetIds.map(() => new Map<string, number>());
  readonly #frequency = new SpecialistCounts(visitKinds.length);

  constructor() {
    for (const kind of visitKinds) this.#codeFor(0, kind);
  }

  /** Codes of one specialist at one location, which are counted; kinds of visit are given, as bits. */
  add(number: number, specialist: Specialist, location: SpecialistLocation | undefined, visits: number): number[] {
    const codes = [...visitKinds.keys()].filter((code) => visits & (1 << code));
    facetIds.forEach((id, facet) => {
      // Which kinds of visit there are is no matter of one field: see `visits.ts`.
      if (!facet) return;
      const field = fields[id];
      const told = location?.[field as 'acceptsNewPatients'] ?? specialist[field];
      for (const value of typeof told === 'object' ? told : [told]) {
        if (value !== undefined) codes.push(this.#codeFor(facet, value === true ? 'yes' : value || 'no'));
      }
    });
    for (const code of codes) this.#frequency.add(code, number);
    return codes;
  }

  /** The codes of all values that are asked for, those that nobody has left out. */
  codesOf(filters: SpecialistQuery['filters']): Set<number | undefined> {
    return new Set(facetIds.flatMap((id, facet) => filters[id]?.map((value) => this.#codes[facet]!.get(value)) ?? []));
  }

  /**
   * Facets that can tell `size` specialists apart, as some has a value and not all have the same, with
   * their values and codes, most frequent first.
   */
  listSupported(size: number): (readonly [FacetId, (readonly [value: string, code: number])[]])[] {
    const { counts } = this.#frequency;
    return facetIds
      .map((id, facet) => [id, [...this.#codes[facet]!].filter(([, code]) => counts[code])] as const)
      .filter(([, values]) => {
        values.sort(([value, code], [other, otherCode]) => counts[otherCode]! - counts[code]! || (value < other ? -1 : 1));
        return values.some(([, code]) => counts[code]! < size);
      });
  }

  #codeFor(facet: number, value: string): number {
    return getOrMake(this.#codes[facet]!, value, () => this.bits.push(1 << facet) - 1);
  }
}
