import { cancerTypeById } from '../../content/cancer-types.ts';
import { facetIds } from '../../directory/facet-table.ts';
import type { CancerChoice } from '../../model/cancer-type.ts';
import { choiceSetting, listSetting, numberSetting, textSetting, type SettingRule } from '../../model/setting.ts';
import type { DistanceUnit } from './finder-view.ts';

const distance = numberSetting(undefined, { least: 1, most: 20_000 });

/** In the unit shown, or `any`; `undefined` leaves it to us. */
const radius: SettingRule<number | 'any' | undefined> = {
  read: (raw) => (String(raw).trim().toLowerCase() === 'any' ? 'any' : distance.read(raw)),
  fallback: undefined,
  expects: `${distance.expects}, or "any"`,
};

const cancer: SettingRule<CancerChoice | undefined> = {
  read(raw) {
    const id = String(raw).trim().toLowerCase();
    return id === 'not-sure' || cancerTypeById(id) ? id : undefined;
  },
  fallback: undefined,
  expects: 'the id of a cancer type, such as "breast", or "not-sure"',
};

/** How the finder's own attributes are read. */
export const finderRules = {
  headingLevel: numberSetting(2, { least: 1, most: 5, whole: true }),
  src: textSetting(undefined),
  owner: textSetting(undefined),
  bookingUrl: textSetting(undefined),
  near: textSetting(undefined),
  cancer,
  radius,
  units: choiceSetting<DistanceUnit, DistanceUnit>(['mi', 'km'], 'mi'),
  filters: listSetting(facetIds, facetIds),
  pageSize: numberSetting(20, { least: 1, most: 100, whole: true }),
};
