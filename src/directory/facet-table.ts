import { visitKinds } from '../model/specialist.ts';
import type { Specialist, SpecialistLocation } from '../model/specialist.ts';
import { SpecialistCounts } from './specialist-counts.ts';
import type { FacetId } from './query.ts';
import { allVisits, codesOfVisits } from './visits.ts';

type ReadValues = (specialist: Specialist, location: SpecialistLocation | undefined) => readonly (string | undefined)[];

/** All facets, in the order in which they are shown, with what a specialist has of each at a location. */
const readers: Readonly<Record<FacetId, ReadValues>> = {
  // Whether a remote visit counts depends on the patient's state: see `visits.ts`.
  'visit-kind': () => [],
  language: ({ languages }) => languages,
  insurance: ({ insurance }) => insurance,
  'new-patients': ({ acceptsNewPatients }, location) => {
    const accepts = location?.acceptsNewPatients ?? acceptsNewPatients;
    return [accepts === undefined ? accepts : accepts ? 'yes' : 'no'];
  },
  ages: ({ ages }) => ages,
  gender: ({ gender }) => [gender],
  institution: ({ institution }) => [institution],
  designation: ({ designations }) => designations,
};

/** A facet's place here is its bit in a mask. */
export const facetIds = Object.keys(readers) as readonly FacetId[];

/** Every value of every facet under one number, its code. Those of `visit-kind` come first, in the order of `visitKinds`. */
export class FacetTable {
  readonly values: string[] = [];
  /** Code → bit of its facet. */
  readonly bits: number[] = [];
  readonly #codes = facetIds.map(() => new Map<string, number>());
  readonly #frequency = new SpecialistCounts(0);

  constructor() {
    for (const kind of visitKinds) this.#codeFor(0, kind);
  }

  /** Codes of one specialist at one location, which are counted; kinds of visit are given, as bits. */
  add(number: number, specialist: Specialist, location: SpecialistLocation | undefined, visits: number): number[] {
    const codes: number[] = [];
    facetIds.forEach((id, facet) => {
      for (const value of readers[id](specialist, location)) if (value) codes.push(this.#codeFor(facet, value));
    });
    for (const some of [codes, codesOfVisits(visits & allVisits)]) for (const code of some) this.#frequency.add(code, number);
    return codes;
  }

  /**
   * Facets that can tell `size` specialists apart, as some has a value and not all have the same, with
   * their codes, most frequent first.
   */
  listSupported(size: number): [FacetId, readonly number[]][] {
    const { counts } = this.#frequency;
    const byFacet = facetIds.map((id): [FacetId, number[]] => [id, []]);
    counts.forEach((_count, code) => byFacet[Math.log2(this.bits[code]!)]![1].push(code));
    return byFacet.filter(([, codes]) => {
      codes.sort((a, b) => counts[b]! - counts[a]! || (this.values[a]! < this.values[b]! ? -1 : 1));
      return codes.some((code) => counts[code]! < size);
    });
  }

  #codeFor(facet: number, value: string): number {
    const codes = this.#codes[facet]!;
    let code = codes.get(value);
    if (code === undefined) {
      code = this.values.push(value) - 1;
      this.bits.push(1 << facet);
      codes.set(value, code);
    }
    return code;
  }
}
