import type { FormField } from '../../content/appointment-request/form-fields.ts';
import { telephoneUrl } from '../../model/phone.ts';
import type { TextId } from '../../text/say.ts';
import { isAsked, readDate, type FormAnswers } from './form-fields.ts';

/**
 * What is missing or can't be right, in the order of the form.
 *
 * @param today ISO 8601 date
 * @returns field → id of what to say about it; empty where all is well
 */
export function checkAnswers(fields: readonly FormField[], given: FormAnswers, today: string): Readonly<Record<string, TextId>> {
  const found = fields.filter((field) => field.required && isAsked(field, given)).map((field) => [field.name, checkField(field, given, today)] as const);
  found.push(['consent', given['consent'] ? undefined : 'appointment.error.consent']);
  return Object.fromEntries(found.filter((entry): entry is [string, TextId] => entry[1] !== undefined));
}

function checkField({ name, kind }: FormField, given: FormAnswers, today: string): TextId | undefined {
  const missing = `appointment.error.${name}` as TextId;
  if (kind === 'date') {
    const date = readDate(given, name);
    if (!date) return missing;
    return isLikely(name, date, today) ? undefined : (`appointment.wrong.${name}` as TextId);
  }
  const value = given[name]?.trim() ?? '';
  if (kind === 'phone') return isPhone(value) ? undefined : missing;
  return value ? undefined : missing;
}

/** Born in the last 120 years; treated from a year ago to three years on. */
function isLikely(name: string, date: string, today: string): boolean {
  const years = (Date.parse(date) - Date.parse(today)) / 31_557_600_000;
  return name === 'dateOfBirth' ? years <= 0 && years > -120 : years > -1 && years < 3;
}

/** Ten digits or more, as all numbers of the North American plan have; other countries' with `+` from seven. */
function isPhone(written: string): boolean {
  const digits = telephoneUrl(written)?.replace(/;.*|\D/g, '').length ?? 0;
  return digits >= (written.startsWith('+') ? 7 : 10);
}
