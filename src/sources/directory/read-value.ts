import { specialtyName } from '../../content/specialty-name.ts';
import { telephoneUrl } from '../../model/phone.ts';
import { safeUrl } from '../../model/safe-url.ts';
import type { Specialty } from '../../model/specialist.ts';
import { cleanText } from '../values/clean-text.ts';
import { asText, isRecord } from '../values/json-value.ts';
import { readCountry } from '../values/read-country.ts';
import { readDate } from '../values/read-date.ts';
import { readLanguage } from '../values/read-language.ts';
import { readCredentials } from '../values/read-name.ts';
import { readState, readStates } from '../values/read-state.ts';
import { readAges, readBoolean, readGender, readVisitKinds } from '../values/read-words.ts';
import { readableCase } from '../values/readable-case.ts';
import type { Note, ProblemReason } from './reading-report.ts';

/** Reads what was written for a field: the values of its columns, in order. */
export type ValueReader<Value> = (values: readonly unknown[] | undefined, note: Note) => Value;

/** Longest text of a field, in UTF-16 units; what is longer is cut. */
export const mostText = 200;
const mostParagraph = 2000;
const mostItems = 200;

/**
 * A field with one value: the first that can be understood.
 *
 * @param complaint noted for each that cannot
 */
function one<Value>(
  understand: (text: string) => Value | undefined,
  complaint?: ProblemReason,
  most = mostText,
): ValueReader<Value | undefined> {
  return (values, note) => {
    for (const value of values ?? []) {
      const text = cleanText(value, most, note);
      if (!text) continue;
      const understood = understand(text);
      if (understood !== undefined) return understood;
      if (complaint) note(complaint);
    }
    return undefined;
  };
}

/** A field with several values: lists of JSON, or a text split on `;`, `|`, bullets or its own numbers, and on commas where the field allows it and neither is there. */
function several<Item extends string>(understand: (item: string) => readonly Item[], separator = comma): ValueReader<readonly Item[]> {
  return (values, note) => {
    const found = new Set<Item>();
    for (const item of listItems(values, note, separator)) {
      const understood = understand(item);
      if (!understood.length) note('unknown-word');
      for (const word of understood) found.add(word);
    }
    return [...found];
  };
}

/** A comma inside brackets belongs to the words: "Lymphoma (Hodgkin, non-Hodgkin)". */
const comma = /,(?![^(]*\))/;
const nothing = /$^/;

function listItems(values: readonly unknown[] | undefined, note: Note, separator: RegExp): Set<string> {
  const items = new Set<string>();
  for (const value of values ?? []) {
    for (const part of Array.isArray(value) ? value.slice(0, mostItems) : splitList(value, note, separator)) {
      const item = cleanText(part, mostText, note);
      if (item && items.size < mostItems) items.add(item);
    }
  }
  return items;
}

function splitList(value: unknown, note: Note, separator: RegExp): string[] {
  const text = cleanText(asText(value).replace(/[\r\n]+/g, ';'), 2 * mostParagraph, note);
  if (/^1[.)] /.test(text)) return text.split(/(?:^|[;,\s]+)\d\d?[.)] /);
  return text.split(/[;|•]/.test(text) ? /[;|•]/ : separator);
}

export const text = one((written) => written);
export const title = one(readableCase);
export const paragraph = one((written) => written, undefined, mostParagraph);
export const answer = one(readBoolean, 'unclear-answer');
export const gender = one(readGender, 'unknown-word');
export const date = one(readDate, 'bad-date');
export const npi = one((written) => /^[12]\d{9}(?=(\.0+)?$)/.exec(written)?.[0], 'bad-npi');
export const credentials = one(readCredentials);
export const state = one((written) => readState(written) ?? (/^[a-z]{2}$/i.test(written) ? written.toUpperCase() : readableCase(written)));
export const country = one(readCountry);
/** Checked together. */
export const degrees = one((written) => written);

/** "5", "5 days", "5-7 business days" (the longer), "2 weeks". */
export const days = one((written) => {
  const longest = Math.max(...(written.match(/\d{1,4}(?:\.\d+)?/g) ?? []).map(Number));
  const count = Math.ceil(longest * (/week/i.test(written) ? 7 : 1));
  return count >= 0 && count <= 1000 ? count : undefined;
}, 'bad-number');

function addressOf(protocols?: readonly string[]): ValueReader<string | undefined> {
  const read = one((written) => safeUrl(written, protocols), 'unsafe-url', mostParagraph);
  // A tab inside an address is nothing to a browser: it must not become a space that hides "java\tscript:".
  return (values, note) => read(values?.map((value) => asText(value).replace(/[\t\r\n]/g, '')), note);
}

/** Where a link may go; `address` is for what is loaded or sent to. */
export const link = addressOf();
export const address = addressOf(['https:', 'http:']);

export const list = several((item) => [item], nothing);
export const commaList = several((item) => [item]);
export const languages = several((item) => item.split(/\s*\/\s*|\s+(?:and|&)\s+/i).filter(Boolean).map(readLanguage));
export const states = several(readStates);
export const ages = several(readAges);
export const visits = several(readVisitKinds);

/** The first number of the first cell that has one that can be dialed, as written. */
export const phone: ValueReader<string | undefined> = (values, note) => {
  for (const value of values ?? []) {
    const [first, ...more] = asText(value).slice(0, mostText).split(/[\r\n;|]+|\s+or\s+|\s\/\s/i).filter((part) => part.trim());
    // "Call 617-555-0142": the button says that itself.
    const number = cleanText(first, 60, note).replace(/^\D*?(?=\(?\+?\d)/, '');
    // "000-000-0000" fills a column that may not be empty.
    if (/^[\D0]*$/.test(number)) continue;
    if (!telephoneUrl(number)) note('bad-phone');
    else {
      if (more.length) note('several-phones');
      return number;
    }
  }
  return undefined;
};

const taxonomyCode = /^[\dA-Z]{9}X$/;

/** Names, NUCC codes, or JSON objects with `code` and `name`; one of each name. */
export const specialties: ValueReader<readonly Specialty[]> = (values, note) => {
  const found = new Map<string, Specialty>();
  for (const value of (values ?? []).flat()) {
    const items = isRecord(value)
      ? [[cleanText(value['code'], 20, note), cleanText(value['name'] ?? value['desc'], mostText, note)] as const]
      : [...listItems([value], note, nothing)].map((item) => [item, taxonomyCode.test(item) ? '' : item] as const);
    for (const [written, words] of items) {
      const code = taxonomyCode.test(written) ? written : undefined;
      const name = (code && specialtyName(code)) || readableCase(words) || code;
      const key = name?.toLowerCase();
      if (name && key && found.size < mostItems && !found.has(key)) found.set(key, { code, name });
    }
  }
  return [...found.values()];
};
