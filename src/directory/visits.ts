import { visitKinds } from '../model/specialist.ts';
import type { Specialist, SpecialistLocation, VisitKind } from '../model/specialist.ts';

/** Bits of the kinds of visit, in the order of `visitKinds`. */
export const inPerson = 1;
export const remote = 14;
export const allVisits = 15;
/** Where the same bits lie that say "not listed, may be". */
export const maybeShift = 4;

/** Kinds of visit as bits. */
export function bitsOfVisits(kinds: readonly string[]): number {
  return kinds.reduce((bits, kind) => bits | (1 << visitKinds.indexOf(kind as VisitKind)), 0) & allVisits;
}

/** Remote visits a specialist offers, as bits. They are tied to no place: listed at one location, they count at all. */
export function remoteVisits({ locations, visitKinds: kinds }: Specialist): number {
  return bitsOfVisits([...kinds, ...locations.flatMap((location) => location.visitKinds)]) & remote;
}

/**
 * Kinds of visit at one location: those listed as bits, and those that may be, shifted by `maybeShift`.
 * What the location lists about visits in person goes before what the specialist lists.
 *
 * @param offered remote visits of the specialist
 */
export function readVisits({ visitKinds: kinds }: Specialist, location: SpecialistLocation | undefined, offered: number): number {
  const listed = location?.visitKinds.length ? location.visitKinds : kinds;
  if (listed.length) return (bitsOfVisits(listed) & inPerson) | offered;
  return offered | ((offered ? inPerson : allVisits) << maybeShift);
}

const codes = Array.from({ length: allVisits + 1 }, (_none, bits) => [...visitKinds.keys()].filter((code) => bits & (1 << code)));

/** Kinds of visit as numbers, their places in `visitKinds`, from bits. */
export const codesOfVisits = (bits: number): readonly number[] => codes[bits]!;
