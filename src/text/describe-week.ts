import { readOpeningHours, type OpenSpan } from '../model/opening-hours.ts';
import type { Say } from './say.ts';

/** Hours as people read them, on the clock there; as written where they can't be understood. */
export function describeHoursThere(say: Say, language: string, written: string): string {
  const hours = readOpeningHours(written);
  return hours ? describeWeek(say, language, hours.spans) : written;
}

/** "Monday to Friday, 8:00 AM – 5:00 PM; Saturday, 9:00 AM – 12:00 PM": days with the same times together. */
export function describeWeek(say: Say, language: string, spans: readonly OpenSpan[]): string {
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
        first === last ? name(first) : say('common.dayRange', { first: name(first), last: name(last) }),
      );
      return `${named.join(', ')}, ${times}`;
    })
    .join('; ');
}
