import { hoursIn, openingAt, readOpeningHours } from '../../model/opening-hours.ts';
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

/** "Monday to Friday, 8:00 AM – 5:00 PM; Saturday, 9:00 AM – 12:00 PM": days with the same times together. */
function describeWeek(say: Say, language: string, spans: readonly { readonly from: number; readonly length: number }[]): string {
  // A week whose Monday is the first of January.
  const at = (minute: number) => new Date(Date.UTC(2024, 0, 1, 0, minute));
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const dayName = format({ weekday: 'long' });
  const clock = format({ hour: 'numeric', minute: '2-digit' });
  const daysOf = new Map<string, number[]>();
  for (const { from, length } of spans) {
    const times = `${clock.format(at(from))} – ${clock.format(at(from + length))}`;
    daysOf.set(times, [...(daysOf.get(times) ?? []), Math.floor(from / 1440)]);
  }
  return [...daysOf]
    .map(([times, days]) => {
      const runs: { first: number; last: number }[] = [];
      for (const day of days) {
        const run = runs.at(-1);
        if (run && day === run.last + 1) run.last = day;
        else runs.push({ first: day, last: day });
      }
      const name = (day: number) => dayName.format(at(day * 1440));
      const named = runs.map(({ first, last }) =>
        first === last ? name(first) : say('appointment.dayRange', { first: name(first), last: name(last) }),
      );
      return `${named.join(', ')}, ${times}`;
    })
    .join('; ');
}
