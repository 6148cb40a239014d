const dayLength = 86_400_000;

/** A day later or earlier. All dates here are ISO 8601, `YYYY-MM-DD`, of no time zone. */
export const addDays = (date: string, days: number): string => new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);

/** Days from one date to a later one. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayLength;

/** US federal holidays (5 U.S.C. 6103) on the same date every year: month and day. */
const fixed = /-(01-01|06-19|07-04|11-11|12-25)$/;
/** Those on the nth weekday of a month: month, weekday from Sunday, which one. The last Monday of May is found by its date. */
const floating = ['1-1-3', '2-1-3', '5-1-last', '9-1-1', '10-1-2', '11-4-4'];

/** Whether federal offices are closed: a holiday, or the day it is observed when it falls on a weekend. */
export function isFederalHoliday(date: string): boolean {
  const day = new Date(date);
  const weekday = day.getUTCDay();
  const which = day.getUTCDate() > 24 && day.getUTCMonth() === 4 ? 'last' : Math.ceil(day.getUTCDate() / 7);
  return (
    fixed.test(date) ||
    (weekday === 5 && fixed.test(addDays(date, 1))) ||
    (weekday === 1 && fixed.test(addDays(date, -1))) ||
    floating.includes(`${day.getUTCMonth() + 1}-${weekday}-${which}`)
  );
}

export function isWorkingDay(date: string): boolean {
  return new Date(date).getUTCDay() % 6 !== 0 && !isFederalHoliday(date);
}

/** The date itself where offices are open, else the nearest day before it (`-1`) or after it (`1`) on which they are. */
export function nearestWorkingDay(date: string, direction: 1 | -1): string {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, direction);
  return day;
}

/** So many working days before a date. */
export function workingDaysBefore(date: string, count: number): string {
  let day = date;
  for (let left = count; left > 0; left -= 1) day = nearestWorkingDay(addDays(day, -1), -1);
  return day;
}
