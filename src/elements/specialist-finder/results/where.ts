import { distanceInMiles } from '../../../directory/distance.ts';
import type { FoundSpecialist } from '../../../directory/query.ts';
import type { Specialist, SpecialistLocation } from '../../../model/specialist.ts';
import type { FinderView } from '../finder-view.ts';
import { displayName } from '../../../text/display-name.ts';
import { formatDistance, inUnit } from './format-distance.ts';

/** A specialist as found; where filters have moved on since, at the nearest place, or the first if none can be measured. */
export function locate({ results, place, positions }: FinderView, specialist: Specialist): FoundSpecialist {
  const found = results.groups.flatMap((group) => group.found).find((one) => one.specialist.id === specialist.id);
  if (found) return found;
  const [nearest] = specialist.locations
    .map((location) => {
      const { latitude, longitude } = positions?.get(location) ?? location;
      const isPlaced = place && latitude !== undefined && longitude !== undefined;
      return { location, distance: isPlaced ? distanceInMiles(place, { latitude, longitude }) : undefined };
    })
    .sort((one, other) => (one.distance ?? Infinity) - (other.distance ?? Infinity));
  return { specialist, location: nearest?.location, distance: nearest?.distance, unanswered: [] };
}

/** "Boston, MA, about 3 miles away", and what is measured to where it has no coordinates; empty where the directory gives no place. */
export function describePlace(view: FinderView, location: SpecialistLocation, miles: number | undefined): string {
  const { city, state, name, postalCode } = location;
  const place = join([city, state, foreignCountry(view, location)]) || name || postalCode || '';
  if (!place || miles === undefined) return place;
  const distance = formatDistance(view, miles);
  if (location.latitude === undefined) return view.say('results.distanceRough', { place, distance });
  const id = Math.round(inUnit(miles, view.units)) < 1 ? 'results.distanceUnder' : 'results.distance';
  return view.say(id, { place, distance });
}

/** The lines of a postal address, the name of the place first. */
export function addressLines(view: FinderView, location: SpecialistLocation): readonly string[] {
  const { name, street, city, state, postalCode } = location;
  const town = join([city, [state, postalCode].filter(Boolean).join(' ')]);
  return [name, street, town, foreignCountry(view, location)].filter((line): line is string => Boolean(line));
}

function foreignCountry({ language }: FinderView, { country }: SpecialistLocation): string | undefined {
  return country && country !== 'US' ? displayName('region', language, country) : undefined;
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
