import { visitKinds } from '../model/specialist.ts';
import type { Specialist, SpecialistLocation } from '../model/specialist.ts';
import { getOrMake } from '../model/get-or-make.ts';
import type { FacetId } from './query.ts';
import { visitsOfBits } from './visits.ts';

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

/**
 * Counts specialists by a code, each once for a code however often they come; those of one specialist have to come together.
 *
 * @param size one above the highest code; more can be added in ascending order
 */
export function createCounts(size: number) {
  const counts = Array<number>(size).fill(0);
  /** Code → the specialist counted last. */
  const last = Array<number>(size);
  return {
    counts,
    add(code: number, specialist: number): void {
      if (last[code] === specialist) return;
      last[code] = specialist;
      counts[code] = (counts[code] ?? 0) + 1;
    },
  };
}

/** Every value of every facet under one number, its code. Those of `visit-kind` come first, in the order of `visitKinds`. */
export function createFacetTable() {
  /** Code → bit of its facet. */
  const bits: number[] = [];
  /** Facet → value → code. */
  const codesOf = facetIds.map(() => new Map<string, number>());
  const frequency = createCounts(visitKinds.length);
  const codeFor = (facet: number, value: string) => getOrMake(codesOf[facet]!, value, () => bits.push(1 << facet) - 1);
  for (const kind of visitKinds) codeFor(0, kind);

  return {
    bits,
    codesOf,

    /** Codes of one specialist at one location, which are counted; kinds of visit are given as bits, since no one field tells them. */
    add(number: number, specialist: Specialist, location: SpecialistLocation, visits: number): number[] {
      const codes: number[] = [];
      facetIds.forEach((id, facet) => {
        const field = fields[id];
        const here = field === 'acceptsNewPatients' ? location[field] : undefined;
        const told = facet ? (here ?? specialist[field]) : visitsOfBits(visits);
        for (const value of typeof told === 'object' ? told : [told]) {
          if (value !== undefined) codes.push(codeFor(facet, value === true ? 'yes' : value || 'no'));
        }
      });
      for (const code of codes) frequency.add(code, number);
      return codes;
    },

    /**
     * Facets that can tell `size` specialists apart, as some has a value and not all have the same, with
     * their values and codes, most frequent first.
     */
    listSupported(size: number): (readonly [FacetId, (readonly [value: string, code: number])[]])[] {
      const { counts } = frequency;
      return facetIds
        .map((id, facet) => [id, [...codesOf[facet]!].filter(([, code]) => counts[code])] as const)
        .filter(([, values]) => {
          values.sort(([value, code], [other, otherCode]) => counts[otherCode]! - counts[code]! || (value < other ? -1 : 1));
          return values.some(([, code]) => counts[code]! < size);
        });
    },
  };
}
