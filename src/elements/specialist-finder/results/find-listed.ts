import { distanceInMiles } from '../../../directory/distance.ts';
import type { FoundSpecialist } from '../../../directory/query.ts';
import type { Specialist } from '../../../model/specialist.ts';
import type { FinderView } from '../finder-view.ts';

/** A specialist by id as found; else as the directory has them, since filters may have moved on meanwhile. */
export function findListed(view: FinderView, id: string): FoundSpecialist | undefined {
  const specialist = view.directory.specialists.find((one) => one.id === id);
  return view.results.groups.flatMap(({ found }) => found).find((one) => one.specialist.id === id) ?? (specialist && atNearestPlace(view, specialist));
}

/** With the nearest of their places, or the first where nothing can be measured. */
export function atNearestPlace({ place }: FinderView, specialist: Specialist): FoundSpecialist {
  const measured = specialist.locations.map((location) => {
    const { latitude, longitude } = location;
    const isPlaced = place && latitude !== undefined && longitude !== undefined;
    return { location, distance: isPlaced ? distanceInMiles(place, { latitude, longitude }) : undefined };
  });
  measured.sort((one, other) => (one.distance ?? Infinity) - (other.distance ?? Infinity));
  const { location, distance } = measured[0] ?? {};
  return { specialist, location, distance, unanswered: [] };
}
