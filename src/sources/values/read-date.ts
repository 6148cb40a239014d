import type { Note } from './clean-text.ts';

/**
 * A day as ISO 8601: reads `2026-01-31` (with or without a time), `1/31/2026` (month first) and `January 31, 2026`.
 *
 * @returns `undefined` for an impossible day, one before 1900, or one after `now`
 */
export function readDate(text: string, now: Date, note: Note): string | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(text);
  const american = iso ? null : /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: .*)?$/.exec(text);
  const named = /[a-z]{3}/i.test(text) ? new Date(`${text} UTC`) : undefined;
  let [year, month, day] = [0, 0, 0];
  if (iso) [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  else if (american) [year, month, day] = [Number(american[3]), Number(american[1]), Number(american[2])];
  else if (named) [year, month, day] = [named.getUTCFullYear(), named.getUTCMonth() + 1, named.getUTCDate()];
  if (year < 100) year += 2000;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!(year >= 1900 && year < 9999) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    note('bad-date');
    return undefined;
  }
  // A day's grace: it is already tomorrow east of here.
  if (date.getTime() > now.getTime() + 86_400_000) {
    note('future-date');
    return undefined;
  }
  return date.toISOString().slice(0, 10);
}
