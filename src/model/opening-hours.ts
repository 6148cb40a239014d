/** One stretch of being open: minutes since Monday 0:00 on the clock there, and how many minutes it lasts. */
export interface OpenSpan {
  readonly from: number;
  readonly length: number;
}

/** When someone answers the phone, week by week. Public holidays are not known. */
export interface OpeningHours {
  /** IANA time zone the spans are in; `undefined` where it was not written. */
  readonly zone: string | undefined;
  readonly spans: readonly OpenSpan[];
}

const day = 1440;
const week = 7 * day;
const dayNames = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const aDay = '(?:mon?|tue?s?|wed?|thu?r?s?|fri?|sat?|sun?)(?:day|nesday|urday)?';
const aSpan = '\\d{1,2}:\\d\\d\\s*[-–]\\s*\\d{1,2}:\\d\\d';
const rule = new RegExp(`(${aDay}(?:\\s*[-–,]\\s*${aDay})*)\\s+(${aSpan}(?:\\s*,\\s*${aSpan})*)`, 'gi');
const within = (minutes: number) => ((minutes % week) + week) % week;

/**
 * Reads hours as schema.org writes them (`openingHours`), with a time zone behind: `Mo-Fr 08:00-17:00 America/New_York`,
 * `Mo-Th 08:00-12:00,13:00-17:00; Fr 08:00-12:00`, `24/7`. An end at or before its start is on the next day.
 *
 * @returns `undefined` for anything that can't be understood whole
 */
export function readOpeningHours(written: string): OpeningHours | undefined {
  let zone: string | undefined;
  const spans: OpenSpan[] = [];
  let isSound = true;
  const rest = written
    .replace(/[a-z]+(?:\/[a-z_+-]+)+|\bUTC\b/i, (name) => {
      zone = name;
      return '';
    })
    .replace(/24\s*\/\s*7/, 'Mo-Su 00:00-24:00')
    .replace(rule, (_, days: string, times: string) => {
      for (const start of readDays(days)) {
        for (const [, hour, minute, endHour, endMinute] of times.matchAll(/(\d+):(\d+)\s*[-–]\s*(\d+):(\d+)/g)) {
          const from = Number(hour) * 60 + Number(minute);
          const to = Number(endHour) * 60 + Number(endMinute);
          isSound &&= Number(minute) < 60 && Number(endMinute) < 60 && from < day && to <= day;
          spans.push({ from: start * day + from, length: to > from ? to - from : to - from + day });
        }
      }
      return '';
    });
  if (/[^\s,;.]/.test(rest) || !spans.length || !isSound || !isZone(zone)) return undefined;
  return { zone, spans: spans.sort((a, b) => a.from - b.from) };
}

/** "Mo-We,Fr" as numbers, Monday 0; "Sa-Mo" goes over the end of the week. */
function readDays(written: string): readonly number[] {
  return written.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split(/[-–]/).map((name) => dayNames.indexOf(name.trim().slice(0, 2).toLowerCase()));
    return [...Array(((last - first + 7) % 7) + 1).keys()].map((index) => (first + index) % 7);
  });
}

function isZone(zone: string | undefined): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Minutes since Monday 0:00 on the clock of a time zone; of this device where none is given. */
export function minuteOfWeek(at: Date, zone: string | undefined): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(at);
  const read = (type: string) => parts.find((part) => part.type === type)!.value;
  return dayNames.indexOf(read('weekday').slice(0, 2).toLowerCase()) * day + Number(read('hour')) * 60 + Number(read('minute'));
}

/**
 * Whether someone answers now, and until when that holds.
 *
 * @returns `until`: when they close or open, to the minute, the clocks being changed in between or not; `undefined`
 * where they never do
 */
export function openingAt({ zone, spans }: OpeningHours, now: Date): { readonly isOpen: boolean; readonly until: Date | undefined } {
  const minute = minuteOfWeek(now, zone);
  const openAt = (time: number) => spans.find(({ from, length }) => within(time - from) < length);
  const isOpen = Boolean(openAt(minute));
  let wait = isOpen ? 0 : Math.min(...spans.map(({ from }) => within(from - minute)));
  for (let span = isOpen ? openAt(minute) : undefined; span && wait < week; span = openAt(minute + wait)) {
    wait += span.length - within(minute + wait - span.from);
  }
  if (wait >= week) return { isOpen, until: undefined };
  const until = new Date(Math.floor(now.getTime() / 60_000) * 60_000 + wait * 60_000);
  // Where the clocks change in between, the minute counted to is an hour off.
  const off = within(minute + wait - minuteOfWeek(until, zone) + week / 2) - week / 2;
  return { isOpen, until: new Date(until.getTime() + off * 60_000) };
}

/** The same hours on the clock of another time zone, as far apart as the two are now. Hours without a zone stay as they are. */
export function hoursIn(hours: OpeningHours, now: Date, zone: string | undefined): OpeningHours {
  if (!hours.zone) return hours;
  const shift = minuteOfWeek(now, zone) - minuteOfWeek(now, hours.zone);
  const spans = hours.spans.map(({ from, length }) => ({ from: within(from + shift), length }));
  return { zone, spans: spans.sort((a, b) => a.from - b.from) };
}

/**
 * A date some working days on, Saturdays and Sundays left out. Holidays are not known, so it may be a day early.
 *
 * @param from ISO 8601 date
 * @returns ISO 8601 date
 */
export function addWorkingDays(from: string, days: number): string {
  const date = new Date(`${from}T00:00:00Z`);
  for (let left = days; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() % 6) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}
