import type { Place } from '../model/place.ts';
import { foldName } from './fold-name.ts';
import type { SpecialistIndex } from './specialist-index.ts';
import { positionOf } from './visits.ts';

/**
 * The cities of a directory as places to search from, each once, in alphabetical order: "Boston, MA" at the mean
 * position of the locations there. Locations without coordinates are left out.
 */
export function citiesOf(index: SpecialistIndex): readonly Place[] {
  const cities = new Map<string, { label: string; state: string | undefined; latitude: number; longitude: number; count: number }>();
  for (const { locations } of index.specialists) {
    for (const location of locations) {
      const position = positionOf(location);
      if (!position || !location.city) continue;
      const label = location.state ? `${location.city}, ${location.state}` : location.city;
      const key = foldName(label);
      let city = cities.get(key);
      if (!city) cities.set(key, (city = { label, state: location.state, latitude: 0, longitude: 0, count: 0 }));
      city.latitude += position.latitude;
      city.longitude += position.longitude;
      city.count++;
    }
  }
  return [...cities]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { label, state, latitude, longitude, count }]) => ({ label, state, latitude: latitude / count, longitude: longitude / count }));
}
