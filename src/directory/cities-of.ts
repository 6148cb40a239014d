import type { Place } from '../model/place.ts';
import type { SpecialistLocation } from '../model/specialist.ts';
import type { SpecialistIndex } from './specialist-index.ts';

/** "Boston, MA" */
export function nameCity({ city, state }: SpecialistLocation): string | undefined {
  return city && state ? `${city}, ${state}` : city;
}

/**
 * The cities of a directory as places to search from, each once, in alphabetical order, at the mean position of the
 * locations there. Locations without coordinates are left out.
 */
export function citiesOf({ cities }: SpecialistIndex): readonly Place[] {
  return [...cities]
    .sort(([city], [other]) => (city < other ? -1 : 1))
    .map(([, locations]) => {
      const mean = (key: 'latitude' | 'longitude') => {
        let sum = 0;
        for (const location of locations) sum += location[key]!;
        return sum / locations.length;
      };
      const [{ country, state }] = locations as [SpecialistLocation];
      return { label: nameCity(locations[0]!)!, state: country && country !== 'US' ? undefined : state, latitude: mean('latitude'), longitude: mean('longitude') };
    });
}
