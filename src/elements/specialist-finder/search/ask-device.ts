import type { Place } from '../../../model/place.ts';

/**
 * Asks the device where it is; the browser asks the person first. Rounded to two decimals (about half a mile), which
 * is all a distance in miles needs.
 *
 * @param label what the place is called on screen
 * @returns `undefined` where the person said no, or the device can't tell
 */
export function askDevice(label: string): Promise<Place | undefined> {
  const round = (degrees: number) => Math.round(degrees * 100) / 100;
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve(Object.freeze({ label, state: undefined, latitude: round(coords.latitude), longitude: round(coords.longitude) })),
      () => resolve(undefined),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  });
}
