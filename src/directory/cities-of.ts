import type { Place } from '../model/place.ts';
import { foldName } from './fold-name.ts';
import type { SpecialistIndex } from './specialist-index.ts';

/** A city; latitude and longitude are sums over its locations. */
export interface CitySum extends Place {
  readonly count: number;
}

const sums = ['latitude', 'longitude', 'count'] as const;

/** Adds a location's city to those that are known by their folded labels. */
export function addCity(cities: Map<string, CitySum>, city: CitySum): void {
  const key = foldName(city.label);
  const known: { -readonly [Key in keyof CitySum]: CitySum[Key] } | undefined = cities.get(key);
  if (known) for (const sum of sums) known[sum] += city[sum];
  else cities.set(key, city);
}

/**
 * The cities of a directory as places to search from, each once, in alphabetical order: "Boston, MA" at the mean
 * position of the locations there. Locations without coordinates are left out.
 */
export function citiesOf({ cities }: SpecialistIndex): readonly Place[] {
  return [...cities]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { count, latitude, longitude, ...city }]) => ({ ...city, latitude: latitude / count, longitude: longitude / count }));
}
