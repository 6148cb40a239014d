/** Year first, or month first as Americans write it; a time may follow. */
const numbers = /^(?:(\d{4})[-/](\d\d?)[-/](\d\d?)(?:[T ].*)?|(\d\d?)[-/.](\d\d?)[-/.](\d{4}|\d\d)(?: .*)?)$/;

/**
 * A day as ISO 8601: reads `2026-01-31` (with or without a time), `1/31/2026` (month first) and `January 31, 2026`.
 *
 * @returns `undefined` for an impossible day, or one before 1900
 */
export function readDate(text: string): string | undefined {
  const [, isoYear, isoMonth, isoDay, month = isoMonth, day = isoDay, year = isoYear] = numbers.exec(text) ?? [];
  const date = new Date(NaN);
  if (year) date.setTime(Date.UTC(Number(year) + (year.length < 4 ? 2000 : 0), Number(month) - 1, Number(day)));
  else if (/[a-z]{3}/i.test(text)) date.setTime(Date.parse(`${text} UTC`));
  // February 30 is a day in March.
  const isSame = !year || (date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day));
  const fullYear = date.getUTCFullYear();
  return isSame && fullYear >= 1900 && fullYear < 9999 ? date.toISOString().slice(0, 10) : undefined;
}
