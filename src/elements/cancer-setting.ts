import { cancerTypeById, cancerTypes } from '../content/cancer-types.ts';
import type { CancerChoice } from '../model/cancer-type.ts';
import type { SettingRule } from '../model/setting.ts';

/** The attribute `cancer`. Until the vocabulary is there nobody can tell whether an id is one of it, and nothing is drawn. */
export const cancerSetting: SettingRule<CancerChoice | undefined> = {
  read(raw) {
    const id = String(raw).trim().toLowerCase();
    return !cancerTypes.length || id === 'not-sure' || cancerTypeById(id) ? id || undefined : undefined;
  },
  fallback: undefined,
  expects: 'the id of a cancer type, such as "breast", or "not-sure"',
};
