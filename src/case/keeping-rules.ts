import { choiceSetting, numberSetting } from '../model/setting.ts';

/** How the attributes of `<so-case>` that are about keeping are read; the page's own case reads page-wide ones by the same names. */
export const keepingRules = {
  keep: choiceSetting(['offer', 'never'], 'offer'),
  days: numberSetting(30, { least: 1, most: 365, whole: true }),
};

/** Days a case may stay on the device; 0 where keeping is not to be offered. */
export function daysToKeep(keep: 'offer' | 'never', days: number): number {
  return keep === 'never' ? 0 : days;
}
