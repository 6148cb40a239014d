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
  let bits = 0;
  visitKinds.forEach((kind, place) => (bits |= kinds.includes(kind) ? 1 << place : 0));
  return bits;
}

/** The other way round. */
export function visitsOfBits(bits: number): readonly VisitKind[] {
  return visitKinds.filter((_kind, place) => bits & (1 << place));
}

/**
 * Kinds of visit at one location: those listed as bits, and those that may be, shifted by `maybeShift`.
 * What the location lists about visits in person goes before what the specialist lists. Remote visits are tied to no
 * place: listed at one location, they count at all.
 */
export function readVisits({ visitKinds: kinds, locations }: Specialist, location: SpecialistLocation): number {
  const offered = bitsOfVisits([...kinds, ...locations.flatMap((other) => other.visitKinds)]) & remote;
  const listed = location.visitKinds.length ? location.visitKinds : kinds;
  return offered | (listed.length ? bitsOfVisits(listed) & inPerson : (offered ? inPerson : allVisits) << maybeShift);
}
