import { facetIds } from '../../directory/facet-table.ts';
import { cancerSetting } from '../cancer-setting.ts';
import { choiceSetting, listSetting, numberSetting, textSetting, type SettingRule } from '../../model/setting.ts';
import type { DistanceUnit } from './finder-view.ts';

const distance = numberSetting(undefined, { least: 1, most: 20_000 });

/** In the unit shown, or `any`; `undefined` leaves it to us. */
const radius: SettingRule<number | 'any' | undefined> = {
  read: (raw) => choiceSetting(['any'], undefined).read(raw) ?? distance.read(raw),
  fallback: undefined,
  expects: `${distance.expects}, or "any"`,
};

/** How the finder's own attributes are read. */
export const finderRules = {
  src: textSetting(undefined),
  owner: textSetting(undefined),
  bookingUrl: textSetting(undefined),
  near: textSetting(undefined),
  cancer: cancerSetting,
  radius,
  units: choiceSetting<DistanceUnit, DistanceUnit>(['mi', 'km'], 'mi'),
  filters: listSetting(facetIds, facetIds),
  pageSize: numberSetting(20, { least: 1, most: 100, whole: true }),
};
