import { formatsFor, inUnit } from '../results/intl-formats.ts';
import type { DistanceUnit, FinderView } from '../finder-view.ts';

/** Distances offered, in the unit shown. */
const offered = [10, 25, 50, 100, 250] as const;
/** What holds until something else is chosen, in the unit shown. */
export const defaultRadius: Readonly<Record<DistanceUnit, number>> = { mi: 50, km: 100 };
/**
 * A cancer counts as rare here when fewer specialists than this in the whole directory are said to treat it: a radius
 * would leave hardly a choice, so any distance is the default.
 */
export const fewSpecialists = 5;

/** Miles of a distance in the unit shown. */
export function inMiles(distance: number, units: DistanceUnit): number {
  return distance / inUnit(1, units);
}

/** A distance in words: "Within 50 miles", "Any distance". */
export function nameRadius({ say, language, units }: FinderView, miles: number | undefined): string {
  return miles === undefined ? say('finder.radiusAny') : say('finder.radiusWithin', { distance: formatsFor(language).distance(miles, units) });
}

/**
 * The distances to choose from, in miles, nearest first; `undefined`, any distance, comes last.
 *
 * @param inForce the one that holds, in miles, so that a web team's own is among them
 */
export function radiusChoices(units: DistanceUnit, inForce: number | undefined): readonly (number | undefined)[] {
  const miles = new Set(offered.map((distance) => inMiles(distance, units)));
  if (inForce !== undefined) miles.add(inForce);
  return [...[...miles].sort((one, other) => one - other), undefined];
}
