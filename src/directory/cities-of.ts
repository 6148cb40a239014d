import type { Place } from '../model/place.ts';
import { foldName } from './fold-name.ts';
import type { SpecialistIndex } from './specialist-index.ts';
import { positionOf } from './visits.ts';

/**
 * The cities of a directory as places to search from, each once, in alphabetical order: "Boston, MA" at the mean
 * position of the locations there. Locations without coordinates are left out.
 */
export function citiesOf(index: SpecialistIndex): readonly Place[] {
  const makeCity = (label: string, state: string | undefined) => ({ label, state, latitude: 0, longitude: 0, count: 0 });
  const cities = new Map<string, ReturnType<typeof makeCity>>();
  // The same by every way of writing it, so that a name is folded once and not for each location.
  const written = new Map<string, ReturnType<typeof makeCity>>();
  for (const { locations } of index.specialists) {
    for (const location of locations) {
      const position = positionOf(location);
      if (!position || !location.city) continue;
      const label = location.state ? `${location.city}, ${location.state}` : location.city;
      let city = written.get(label);
      if (!city) {
        const key = foldName(label);
        city = cities.get(key) ?? makeCity(label, location.state);
        cities.set(key, city);
        written.set(label, city);
      }
      city.latitude += position.latitude;
      city.longitude += position.longitude;
      city.count++;
    }
  }
  return [...cities]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { count, latitude, longitude, ...city }]) => ({ ...city, latitude: latitude / count, longitude: longitude / count }));
}
