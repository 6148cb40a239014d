import { distanceInMiles } from '../../../directory/distance.ts';
import type { FoundSpecialist } from '../../../directory/query.ts';
import type { Specialist } from '../../../model/specialist.ts';
import type { FinderView } from '../finder-view.ts';

/** A specialist by id as found; else as the directory has them, since filters may have moved on meanwhile. */
export function findListed(view: FinderView, id: string): FoundSpecialist | undefined {
  for (const { found } of view.results.groups) {
    const one = found.find(({ specialist }) => specialist.id === id);
    if (one) return one;
  }
  const specialist = view.directory.specialists.find((some) => some.id === id);
  return specialist && atNearestPlace(view, specialist);
}

/** With the nearest of their places, or the first where nothing can be measured. */
export function atNearestPlace({ place }: FinderView, specialist: Specialist): FoundSpecialist {
  let nearest: Pick<FoundSpecialist, 'location' | 'distance'> = { location: specialist.locations[0], distance: undefined };
  for (const location of place ? specialist.locations : []) {
    const { latitude, longitude } = location;
    if (!place || latitude === undefined || longitude === undefined) continue;
    const distance = distanceInMiles(place, { latitude, longitude });
    if (distance < (nearest.distance ?? Infinity)) nearest = { location, distance };
  }
  return { specialist, ...nearest, unanswered: [] };
}
