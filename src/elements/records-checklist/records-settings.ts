import { choiceSetting, textSetting, type SettingRule } from '../../model/setting.ts';
import { cancerSetting } from '../cancer-setting.ts';

export type CollectedBy = 'center' | 'patient' | 'both';

const date: SettingRule<string | undefined> = {
  read(raw) {
    const written = String(raw).trim();
    // A day that is none, February 30, is another one when read back.
    return /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(written)) && new Date(written).toISOString().startsWith(written) ? written : undefined;
  },
  fallback: undefined,
  expects: 'a date, YYYY-MM-DD',
};

/** How the checklist's own attributes are read. */
export const recordsRules = {
  src: textSetting(undefined),
  cancer: cancerSetting,
  appointmentDate: date,
  collectedBy: choiceSetting<CollectedBy, undefined>(['center', 'patient', 'both'], undefined),
};
