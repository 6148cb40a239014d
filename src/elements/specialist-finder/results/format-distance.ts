import type { DistanceUnit, FinderView } from '../finder-view.ts';

const words = { mi: 'finder.miles', km: 'finder.kilometers' } as const;

/**
 * Whole miles or kilometers, never under one: "12 miles". Where a search starts is known to a ZIP code at best. In our own
 * words: the browser's take an old phone a twentieth of a second to look up.
 */
export function formatDistance({ say, units }: Pick<FinderView, 'say' | 'units'>, miles: number): string {
  return say(words[units], { count: Math.max(1, Math.round(inUnit(miles, units))) });
}

/** Miles in the unit shown. One mile is 1.609344 km. */
export function inUnit(miles: number, unit: DistanceUnit): number {
  return unit === 'km' ? miles * 1.609344 : miles;
}
