import { memoize } from '../../../model/memoize.ts';
import type { DistanceUnit } from '../finder-view.ts';

const unitNames = { mi: 'mile', km: 'kilometer' };
const formats = memoize((key) => {
  const [language, unit] = key.split(' ') as [string, DistanceUnit];
  return new Intl.NumberFormat(language, { style: 'unit', unit: unitNames[unit], unitDisplay: 'long', maximumFractionDigits: 0 });
});

/** Whole miles or kilometers, never under one: "12 miles". Where a search starts is known to a ZIP code at best. */
export function formatDistance(language: string, miles: number, unit: DistanceUnit): string {
  return formats(`${language} ${unit}`).format(Math.max(1, inUnit(miles, unit)));
}

/** Miles in the unit shown. One mile is 1.609344 km. */
export function inUnit(miles: number, unit: DistanceUnit): number {
  return unit === 'km' ? miles * 1.609344 : miles;
}
