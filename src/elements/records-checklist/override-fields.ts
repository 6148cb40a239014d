import { families } from '../../content/cancer-types.ts';
import { persons, situations } from '../../model/patient-case.ts';
import { holders, letterKinds, needs, takes, usualLetter, type Holder, type RecordRule } from '../../model/record.ts';
import { safeUrl } from '../../model/safe-url.ts';

/** How one field of an override is read. */
export interface Field {
  /** The value meant; `undefined` where it can't be understood; `null` where nothing is meant on purpose. */
  readonly read: (given: unknown) => unknown;
  /** For the web team: "text". */
  readonly expects: string;
}

const mostText = 2000;
const mostWords = 100;

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const readText = (given: unknown) => (typeof given === 'string' && given.trim().slice(0, mostText)) || undefined;
const readDate = (given: unknown) => (typeof given === 'string' && /^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given)) ? given : undefined);

export const text: Field = { read: readText, expects: 'text that is not empty' };
export const date: Field = { read: readDate, expects: 'a date, YYYY-MM-DD' };
const url: Field = { read: (given) => (typeof given === 'string' ? safeUrl(given, ['https:', 'http:']) : undefined), expects: 'a web address' };
const oneOf = (words: readonly string[]): Field => ({ read: (given) => words.find((word) => word === given), expects: `one of ${words.join(', ')}` });
const listOf = (field: Field): Field => ({
  read(given) {
    if (!Array.isArray(given)) return undefined;
    const read = given.slice(0, mostWords).map((one) => field.read(one));
    return read.includes(undefined) ? undefined : read;
  },
  expects: `a list, each ${field.expects}`,
});
const orNull = ({ read, expects }: Field): Field => ({ read: (given) => (given === null ? null : read(given)), expects: `${expects}, or null` });

export const texts = listOf(text);

const wait: Field = {
  read(given) {
    if (!isObject(given)) return undefined;
    const { least, most } = given as { least: number; most: number };
    return Number.isInteger(least) && Number.isInteger(most) && least >= 0 && least <= most && most <= 365 ? { least, most } : undefined;
  },
  expects: '{ "least": days, "most": days }, whole numbers up to 365',
};

const ruleFields: Readonly<Record<keyof RecordRule, Field>> = {
  families: listOf(oneOf(Object.keys(families))),
  cancers: texts,
  situations: listOf(oneOf(situations)),
  persons: listOf(oneOf(persons)),
};
const when: Field = {
  read(given) {
    if (!isObject(given)) return undefined;
    const read = Object.entries(given).map(([key, value]) => [key, Object.hasOwn(ruleFields, key) ? ruleFields[key as keyof RecordRule].read(value) : undefined] as const);
    return read.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(read);
  },
  expects: 'an object with families, cancers, situations or persons: lists of their ids',
};

export type Fields = Readonly<Record<string, Field>>;

/** Something that can be changed by id. */
export interface Kind {
  readonly fields: Fields;
  /** What a new one starts from, given its fields; `undefined` where none can be added. */
  readonly start: ((given: Readonly<Record<string, unknown>>) => object) | undefined;
  /** The field a new one can't be without. */
  readonly needs: string;
}

const recordFields: Fields = {
  name: text,
  why: text,
  need: oneOf(needs),
  holder: oneOf(holders),
  ask: text,
  form: text,
  notes: texts,
  wait: orNull(wait),
  letter: orNull(oneOf(letterKinds)),
  when,
  sources: texts,
};

const destinationFields: Fields = {
  takes: oneOf(takes),
  name: text,
  attention: text,
  street: text,
  city: text,
  state: text,
  postalCode: text,
  phone: text,
  fax: text,
  uploadUrl: url,
  hours: text,
  reference: text,
};

export const overridable: Readonly<Record<'records' | 'destinations' | 'situations' | 'facts' | 'sources', Kind>> = {
  records: {
    fields: recordFields,
    start: ({ holder = 'doctor' }) => ({
      why: '',
      need: 'for-visit',
      holder,
      ask: '',
      form: '',
      notes: [],
      wait: undefined,
      letter: usualLetter[holder as Holder],
      when: {},
      loinc: [],
      sources: [],
      checkedOn: '',
      status: 'draft',
      isProtected: false,
    }),
    needs: 'name',
  },
  destinations: {
    fields: destinationFields,
    start: () => ({ ...Object.fromEntries(Object.keys(destinationFields).map((key) => [key, ''])), takes: 'records' }),
    needs: 'name',
  },
  situations: { fields: { question: text, why: text }, start: undefined, needs: 'question' },
  facts: { fields: { text, sources: texts }, start: undefined, needs: 'text' },
  sources: { fields: { title: text, publisher: text, date, url }, start: () => ({ publisher: '', date: undefined, url: '' }), needs: 'title' },
};
