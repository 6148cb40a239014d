import { hoursIn, openingAt, readOpeningHours } from '../../model/opening-hours.ts';
import { describeWeek } from '../../text/describe-week.ts';
import type { Say } from '../../text/say.ts';

export interface HoursInWords {
  readonly isOpen: boolean | undefined;
  /** "Open now, until 5:00 PM"; `undefined` where the time zone isn't known. */
  readonly now: string | undefined;
  /** The week, in the patient's time zone where theirs is known; else as on the clock there, or as written. Nothing where they never close. */
  readonly week: string | undefined;
}

/**
 * Hours in words.
 *
 * @param written as the web team or a directory wrote them
 * @param zone IANA time zone of the patient
 */
export function describeHours(say: Say, language: string, written: string, now: Date, zone: string): HoursInWords {
  const hours = readOpeningHours(written);
  if (!hours) return { isOpen: undefined, now: undefined, week: say('appointment.hoursThere', { hours: written }) };
  const week = describeWeek(say, language, hoursIn(hours, now, zone).spans);
  if (!hours.zone) return { isOpen: undefined, now: undefined, week: say('appointment.hoursThere', { hours: week }) };
  const { isOpen, until } = openingAt(hours, now);
  if (!until) return { isOpen, now: say('appointment.openAlways'), week: undefined };
  const clock = new Intl.DateTimeFormat(language, { timeZone: zone, hour: 'numeric', minute: '2-digit', ...(!isOpen && { weekday: 'long' }) });
  return {
    isOpen,
    now: say(isOpen ? 'appointment.openUntil' : 'appointment.closedUntil', { time: clock.format(until) }),
    week: say('appointment.hours', { hours: week }),
  };
}
