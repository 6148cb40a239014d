import type { Say } from '../../../text/say.ts';
import { inUnit } from '../results/intl-formats.ts';
import type { DistanceUnit } from '../finder-view.ts';

/** Distances offered, in the unit shown. */
const offered = [10, 25, 50, 100, 250] as const;
/** What holds until something else is chosen, in the unit shown. */
export const defaultRadius: Readonly<Record<DistanceUnit, number>> = { mi: 50, km: 100 };
/**
 * A cancer counts as rare here when fewer specialists than this in the whole directory are said to treat it: a radius
 * would leave hardly a choice, so any distance is the default.
 */
export const fewSpecialists = 5;

const milesPerKilometer = 1 / inUnit(1, 'km');

/** Miles of a distance in the unit shown. */
export function inMiles(distance: number, units: DistanceUnit): number {
  return units === 'km' ? distance * milesPerKilometer : distance;
}

/** A distance in words: "Within 50 miles", "Any distance". */
export function nameRadius(say: Say, miles: number | undefined, units: DistanceUnit): string {
  if (miles === undefined) return say('finder.radiusAny');
  return say(units === 'km' ? 'finder.radiusKilometers' : 'finder.radiusMiles', { distance: Math.round(inUnit(miles, units)) });
}

/**
 * The distances to choose from, in miles, nearest first.
 *
 * @param inForce the one that holds, in miles, so that a web team's own is among them
 */
export function radiusChoices(units: DistanceUnit, inForce: number | undefined): readonly number[] {
  const miles = offered.map((distance) => inMiles(distance, units));
  const own = inForce === undefined || miles.some((some) => Math.abs(some - inForce) < 0.5) ? [] : [inForce];
  return [...miles, ...own].sort((one, other) => one - other);
}
