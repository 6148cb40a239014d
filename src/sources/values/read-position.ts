import type { Position } from '../../model/place.ts';
import type { Note } from './clean-text.ts';

/** The states, Puerto Rico, the Virgin Islands, Guam, the Marianas and Samoa, with room at the edges. */
function isInUnitedStates(latitude: number, longitude: number): boolean {
  const isNorthAmerica = latitude > 13 && latitude < 72 && longitude > -180 && longitude < -64;
  return isNorthAmerica || (latitude > 12 && latitude < 21 && longitude > 143 && longitude < 147) || (latitude > -15 && latitude < -10 && longitude < -167);
}

function isOnEarth(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
}

function readDegrees(text: string): number {
  return /^[+-]?\d{1,3}(?:[.,]\d*)?°?$/.test(text) ? Number.parseFloat(text.replace(',', '.')) : NaN;
}

/**
 * Decimal degrees; swapped ones are put right where that is certain (a latitude beyond 90, or a place that is in the US only when swapped),
 * and so is a west longitude without its minus sign.
 *
 * @returns `undefined` when one of both is missing, not a number, out of range, or both are zero
 */
export function readPosition(latitudeText: string, longitudeText: string, isAmerican: boolean, note: Note): Position | undefined {
  if (!latitudeText && !longitudeText) return undefined;
  const latitude = readDegrees(latitudeText);
  const longitude = readDegrees(longitudeText);
  if (isOnEarth(latitude, longitude) && (!isAmerican || isInUnitedStates(latitude, longitude))) return { latitude, longitude };
  if (isAmerican ? isInUnitedStates(longitude, latitude) : isOnEarth(longitude, latitude)) {
    note('coordinates-swapped');
    return { latitude: longitude, longitude: latitude };
  }
  if (isAmerican && isInUnitedStates(latitude, -longitude)) {
    note('coordinates-sign');
    return { latitude, longitude: -longitude };
  }
  if (isOnEarth(latitude, longitude)) return { latitude, longitude };
  note('bad-coordinates');
  return undefined;
}
