import type { FormField } from '../../content/appointment-request/form-fields.ts';

/** What the patient has typed and picked, by field; parts of a date as `<field>-month`, `-day`, `-year`. */
export type FormAnswers = Readonly<Record<string, string>>;

/** Whether a field is asked at all, after the answers so far. */
export const isAsked = ({ when }: FormField, given: FormAnswers): boolean => !when || when.is.includes(given[when.field] ?? '');

/**
 * A date out of its three parts.
 *
 * @returns ISO 8601 date; `''` where none of the parts is there, `undefined` where they are no day of the calendar
 */
export function readDate(given: FormAnswers, name: string): string | undefined {
  const [month = '', day = '', year = ''] = ['month', 'day', 'year'].map((part) => given[`${name}-${part}`]?.trim());
  if (!month && !day && !year) return '';
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(day) || !month) return undefined;
  const date = new Date(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00Z`);
  return date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : undefined;
}

/** The parts of an ISO 8601 date, as the form holds them. */
export function writeDate(name: string, date: string): FormAnswers {
  const [year, month, day] = date.split('-').map((part) => String(Number(part)));
  return { [`${name}-month`]: month!, [`${name}-day`]: day!, [`${name}-year`]: year! };
}
