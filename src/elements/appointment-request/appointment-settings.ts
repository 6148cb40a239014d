import { readOpeningHours } from '../../model/opening-hours.ts';
import { choiceSetting, numberSetting, textSetting } from '../../model/setting.ts';
import type { RequestFormat } from '../../sources/send-request.ts';

/** How the element's own attributes are read. */
export const appointmentRules = {
  requestEndpoint: textSetting(undefined),
  requestFormat: choiceSetting<RequestFormat, RequestFormat>(['json', 'form'], 'json'),
  credentials: choiceSetting<'same-origin', undefined>(['same-origin'], undefined),
  hours: {
    read: (raw: unknown) => (readOpeningHours(String(raw)) ? String(raw) : undefined),
    fallback: undefined,
    expects: 'opening hours such as "Mo-Fr 08:00-17:00 America/New_York"',
  },
  bookingUrl: textSetting(undefined),
  replyWithin: numberSetting(undefined, { least: 1, most: 60, whole: true }),
};
