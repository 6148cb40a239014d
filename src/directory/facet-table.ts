import { visitKinds } from '../model/specialist.ts';
import type { Specialist, SpecialistLocation } from '../model/specialist.ts';
import type { FacetId } from './query.ts';

/** All facets, in the order in which they are shown; a facet's place here is its bit in a mask. */
export const facetIds: readonly FacetId[] = [
  'visit-kind',
  'language',
  'insurance',
  'new-patients',
  'ages',
  'gender',
  'institution',
  'designation',
];

const codesOfVisits = visitKinds.map((_kind, code) => code);

/**
 * Every value of every facet under one number, its code. The codes of `visit-kind` come first, in the order of
 * `visitKinds`; whether a remote visit counts depends on the patient's state, so they are kept out of `listCodes`.
 */
export class FacetTable {
  /** Code → index of its facet in `facetIds`. */
  readonly facetOf: number[] = [];
  readonly values: string[] = [];
  /** Code → how many specialists have it. */
  readonly frequency: number[] = [];
  readonly #codes = facetIds.map(() => new Map<string, number>());

  constructor() {
    for (const kind of visitKinds) this.#codeFor('visit-kind', kind);
  }

  /** The code of a value, or `undefined` where no specialist has it. */
  findCode(facet: FacetId, value: string): number | undefined {
    return this.#codes[facetIds.indexOf(facet)]?.get(value);
  }

  /** Codes of one specialist at one location, without those of the visits. */
  listCodes(specialist: Specialist, location: SpecialistLocation | undefined): number[] {
    const acceptsNew = location?.acceptsNewPatients ?? specialist.acceptsNewPatients;
    const codes: number[] = [];
    const add = (facet: FacetId, value: string | undefined) => value && codes.push(this.#codeFor(facet, value));
    for (const language of specialist.languages) add('language', language);
    for (const plan of specialist.insurance) add('insurance', plan);
    if (acceptsNew !== undefined) add('new-patients', acceptsNew ? 'yes' : 'no');
    for (const group of specialist.ages) add('ages', group);
    add('gender', specialist.gender);
    add('institution', specialist.institution);
    for (const designation of specialist.designations) add('designation', designation);
    return codes;
  }

  /** @param codes of one specialist at all locations, repeats allowed; `kinds` as bits */
  countSpecialist(codes: readonly number[], kinds: number): void {
    for (const code of new Set(codes)) this.frequency[code]!++;
    for (const code of codesOfVisits) if (kinds & (1 << code)) this.frequency[code]!++;
  }

  /**
   * Codes by facet, most frequent first, of the facets that can tell `size` specialists apart: some has a value
   * and not all have the same.
   */
  supported(size: number): ReadonlyMap<FacetId, readonly number[]> {
    const byFacet = facetIds.map((): number[] => []);
    this.values.forEach((_value, code) => this.frequency[code] && byFacet[this.facetOf[code]!]!.push(code));
    const mostFrequent = (a: number, b: number) => this.frequency[b]! - this.frequency[a]! || (this.values[a]! < this.values[b]! ? -1 : 1);
    return new Map(
      facetIds.flatMap((facet, index) => {
        const codes = byFacet[index]!.sort(mostFrequent);
        return codes.some((code) => this.frequency[code]! < size) ? [[facet, codes] as const] : [];
      }),
    );
  }

  #codeFor(facet: FacetId, value: string): number {
    const index = facetIds.indexOf(facet);
    const codes = this.#codes[index]!;
    let code = codes.get(value);
    if (code === undefined) {
      code = this.values.length;
      codes.set(value, code);
      this.values.push(value);
      this.facetOf.push(index);
      this.frequency.push(0);
    }
    return code;
  }
}
