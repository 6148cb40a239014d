import type { Place } from '../../../model/place.ts';
import { findCity } from '../../../sources/find-city.ts';
import { findPostalCode } from '../../../sources/find-postal-code.ts';

/** A ZIP code, with or without its four extra digits. */
const zipPattern = /^(\d{5})(?:[-\s]?\d{4})?$/;

/** The five digits of a ZIP code, or `undefined` where the text is something else. */
export function readZip(text: string): string | undefined {
  return zipPattern.exec(text.trim())?.[1];
}

/**
 * The places a ZIP code or "city, ST" can mean. The request it may make is for the whole file, the same for everyone.
 *
 * @param known cities of the directory
 * @returns one place, several of one name, or none where nothing is called that
 * @throws what a request throws: see `sources/request.ts`
 */
export async function resolvePlace(text: string, known: readonly Place[], signal: AbortSignal): Promise<readonly Place[]> {
  const zip = readZip(text);
  if (!zip) return findCity(text.trim(), known, signal);
  const place = await findPostalCode(zip, signal);
  return place ? [place] : [];
}

/**
 * Asks the device where it is; the browser asks the person first. Rounded to two decimals (about half a mile), which
 * is all a distance in miles needs.
 *
 * @param label what the place is called on screen
 * @returns `undefined` where the person said no, or the device can't tell
 */
export function askDevice(label: string): Promise<Place | undefined> {
  const round = (degrees: number) => Number(degrees.toFixed(2));
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ label, state: undefined, latitude: round(latitude), longitude: round(longitude) }),
      () => resolve(undefined),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  });
}
