import type { Place, Position } from '../../../model/place.ts';
import { findCity } from '../../../sources/find-city.ts';
import { findPostalCode, findState } from '../../../sources/find-postal-code.ts';

/** A ZIP code, with or without its four extra digits. */
const zipPattern = /^(\d{4,5})(?:[-\s]?\d{4})?$/;

/**
 * The five digits of a ZIP code, or `undefined` where the text is something else.
 *
 * @param shortest 4 where a ZIP may have lost its first zero, as in a spreadsheet; not while it is being typed
 */
export function readZip(text: string, shortest = 5): string | undefined {
  const zip = zipPattern.exec(text.trim())?.[1];
  return zip && zip.length >= shortest ? zip.padStart(5, '0') : undefined;
}

/**
 * The places a ZIP code or "city, ST" can mean. The request it may make is for the whole file, the same for everyone.
 * Where a ZIP is not known, the one taken in its stead is the place's label.
 *
 * @param known cities of the directory
 * @returns one place, several of one name, or none where nothing is called that
 * @throws what a request throws: see `sources/request.ts`
 */
export async function resolvePlace(text: string, known: readonly Place[], signal: AbortSignal): Promise<readonly Place[]> {
  const zip = readZip(text, 4);
  if (!zip) return findCity(text.trim(), known, signal);
  const place = await findPostalCode(zip, signal);
  return place ? [place] : [];
}

/**
 * Asks the device where it is; the browser asks the person first. Rounded to two decimals (about half a mile), which
 * is all a distance in miles needs. Its state is that of the nearest ZIP code, looked up on this page.
 *
 * @param label what the place is called on screen
 * @returns `undefined` where the person said no, or the device can't tell
 */
export async function askDevice(label: string): Promise<Place | undefined> {
  const round = (degrees: number) => Number(degrees.toFixed(2));
  const position = await new Promise<Position | undefined>((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude: round(latitude), longitude: round(longitude) }),
      () => resolve(undefined),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  });
  return position && { ...position, label, state: await findState(position).catch(() => undefined) };
}
