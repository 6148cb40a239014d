import type { Note } from '../directory/reading-report.ts';
import type { Position } from '../../model/place.ts';

/** The states, Puerto Rico, the Virgin Islands, Guam, the Marianas and Samoa, with room at the edges. */
function isInUnitedStates(latitude: number, longitude: number): boolean {
  if (longitude < -167 && latitude > -15 && latitude < -10) return true;
  return latitude > 12 && latitude < 72 && ((longitude > -180 && longitude < -64) || (latitude < 21 && longitude > 143 && longitude < 147));
}

function isOnEarth(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
}

function readDegrees(text: string | undefined): number {
  const [, before, number, after = before] = /^([NSEW])?\s?([+-]?\d{1,3}(?:[.,]\d*)?)°?\s?([NSEW])?$/i.exec(text ?? '') ?? [];
  return Number.parseFloat(number?.replace(',', '.') ?? '') * (/[SW]/i.test(after ?? '') ? -1 : 1);
}

/**
 * Decimal degrees; swapped ones are put right where that is certain (a latitude beyond 90, or a place that is in the US only when swapped),
 * and so is a west longitude without its minus sign.
 *
 * @returns `undefined` when one of both is missing, not a number, out of range, or both are zero
 */
export function readPosition(
  latitudeText: string | undefined,
  longitudeText: string | undefined,
  isAmerican: boolean,
  note: Note,
): Position | undefined {
  if (!latitudeText && !longitudeText) return undefined;
  const isHere = isAmerican ? isInUnitedStates : isOnEarth;
  const latitude = readDegrees(latitudeText);
  const longitude = readDegrees(longitudeText);
  if (isHere(latitude, longitude)) return { latitude, longitude };
  if (isHere(longitude, latitude)) {
    note('coordinates-swapped');
    return { latitude: longitude, longitude: latitude };
  }
  if (isAmerican && isHere(latitude, -longitude)) {
    note('coordinates-sign');
    return { latitude, longitude: -longitude };
  }
  if (isOnEarth(latitude, longitude)) return { latitude, longitude };
  note('bad-coordinates');
  return undefined;
}
