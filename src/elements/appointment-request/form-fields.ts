import { answers, persons } from '../../model/patient-case.ts';

/** What the patient has typed and picked, by field; parts of a date as `<field>-month`, `-day`, `-year`. */
export type FormAnswers = Readonly<Record<string, string>>;

/** One question of the form. Its words are `appointment.field.<name>`, `.hint.<name>`, `.error.<name>`, `.option.<option>`. */
export interface FormField {
  readonly name: string;
  readonly kind: 'text' | 'phone' | 'date' | 'state' | 'choice' | 'long';
  readonly options?: readonly string[];
  readonly required?: true;
  readonly hinted?: true;
  /** `autocomplete` token; where the browser's own user may be someone else, only for what `isOwn` says. */
  readonly token?: string;
  /** When `true`, the token is about whoever types, patient or not. */
  readonly isOwn?: true;
  /** Whether it is asked at all, after what was answered so far. */
  readonly when?: (answers: FormAnswers) => boolean;
}

const yesNo = ['yes', 'no'] as const;

/** What intake can't do without, in the order it is asked. */
export const neededFields: readonly FormField[] = [
  { name: 'asking', kind: 'choice', options: persons, required: true },
  { name: 'askerName', kind: 'text', token: 'name', isOwn: true, when: ({ asking }) => asking === 'my-child' || asking === 'someone-i-help' },
  { name: 'patientName', kind: 'text', token: 'name', required: true },
  { name: 'dateOfBirth', kind: 'date', token: 'bday', required: true },
  { name: 'state', kind: 'state', token: 'address-level1', required: true },
  { name: 'phone', kind: 'phone', token: 'tel', isOwn: true, required: true, hinted: true },
  { name: 'hasTreatmentDate', kind: 'choice', options: answers, required: true, hinted: true },
  { name: 'treatmentDate', kind: 'date', required: true, when: ({ hasTreatmentDate }) => hasTreatmentDate === 'yes' },
];

/** What helps, and can stay empty; folded. */
export const helpfulFields: readonly FormField[] = [
  { name: 'diagnosis', kind: 'choice', options: ['confirmed', 'suspected', 'came-back'] },
  { name: 'treatedAt', kind: 'text' },
  { name: 'language', kind: 'text' },
  { name: 'interpreter', kind: 'choice', options: yesNo },
  { name: 'insurer', kind: 'text', hinted: true },
  { name: 'leaveMessage', kind: 'choice', options: yesNo },
  { name: 'times', kind: 'text' },
  { name: 'note', kind: 'long', hinted: true },
];

export const allFields: readonly FormField[] = [...neededFields, ...helpfulFields];

/** Fields asked after the answers so far. */
export const isAsked = ({ when }: FormField, given: FormAnswers): boolean => !when || when(given);

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
