import type { Position } from '../model/place.ts';
import { visitKinds } from '../model/specialist.ts';
import type { Specialist, SpecialistLocation, VisitKind } from '../model/specialist.ts';

/** Bits of the kinds of visit, in the order of `visitKinds`. */
export const inPerson = 1;
export const remote = 14;
/** Where the same bits lie that say "not listed, may be". */
export const maybeShift = 4;

/** Kinds of visit as bits. */
export function bitsOfVisits(kinds: readonly string[]): number {
  return kinds.reduce((bits, kind) => bits | ((1 << visitKinds.indexOf(kind as VisitKind)) & 15), 0);
}

/** Remote visits a specialist offers, as bits. They are tied to no place: listed at one location, they count at all. */
export function remoteVisits(specialist: Specialist): number {
  return (
    specialist.locations.reduce((bits, location) => bits | bitsOfVisits(location.visitKinds), bitsOfVisits(specialist.visitKinds)) & remote
  );
}

/**
 * Kinds of visit at one location: those listed as bits, and those that may be, shifted by `maybeShift`.
 * What the location lists about visits in person goes before what the specialist lists.
 */
export function readVisits(specialist: Specialist, location: SpecialistLocation | undefined): number {
  const offered = remoteVisits(specialist);
  const listed = location?.visitKinds.length ? location.visitKinds : specialist.visitKinds;
  if (listed.length) return (bitsOfVisits(listed) & inPerson) | offered;
  return offered | ((offered ? inPerson : inPerson | remote) << maybeShift);
}

/** Where a location is; `undefined` without coordinates. */
export function positionOf(location: SpecialistLocation | undefined): Position | undefined {
  if (location?.latitude === undefined || location.longitude === undefined) return undefined;
  return { latitude: location.latitude, longitude: location.longitude };
}
