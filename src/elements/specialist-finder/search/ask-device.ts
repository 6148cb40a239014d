import type { Place } from '../../../model/place.ts';

export type DeviceProblem = 'denied' | 'failed';

/**
 * Asks the device where it is; the browser asks the person first. Rounded to two decimals (about half a mile), which
 * is all a distance in miles needs.
 *
 * @param label what the place is called on screen
 */
export function askDevice(label: string): Promise<Place | DeviceProblem> {
  const round = (degrees: number) => Math.round(degrees * 100) / 100;
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve(Object.freeze({ label, state: undefined, latitude: round(coords.latitude), longitude: round(coords.longitude) })),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : 'failed'),
      { maximumAge: 600_000, timeout: 15_000 },
    );
  });
}
