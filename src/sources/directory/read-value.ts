import { resolveCancers } from '../../content/resolve-cancers.ts';
import { specialtyName } from '../../content/specialty-name.ts';
import { safeUrl } from '../../model/safe-url.ts';
import type { Specialty } from '../../model/specialist.ts';
import { cleanText, type Note } from '../values/clean-text.ts';
import { readCountry } from '../values/read-country.ts';
import { readDate } from '../values/read-date.ts';
import { readLanguage } from '../values/read-language.ts';
import { readCredentials } from '../values/read-name.ts';
import { readState, readStates } from '../values/read-state.ts';
import { readAges, readBoolean, readGender, readVisitKinds } from '../values/read-words.ts';
import { readableCase } from '../values/readable-case.ts';
import type { FieldKind } from './fields.ts';
import { isRecord } from './written-entry.ts';

/** Longest text of a field, in UTF-16 units; what is longer is cut. */
export const mostText = 200;
const mostParagraph = 2000;
const mostList = 4000;
const mostItems = 200;

const commaKinds = new Set<FieldKind>(['commaList', 'cancers', 'languages', 'states', 'ages', 'visits']);
/** A comma inside brackets belongs to the words: "Lymphoma (Hodgkin, non-Hodgkin)". */
const comma = /,(?![^(]*\))/;

/** The items of all values of a list field, cleaned; a text is split on `;` or `|`, on commas only where the kind allows it and neither is there. */
export function readItems(values: readonly unknown[] | undefined, splitsCommas: boolean, note: Note): string[] {
  const items = new Set<string>();
  for (const value of values ?? []) {
    const parts = Array.isArray(value) ? value.slice(0, mostItems) : splitList(value, splitsCommas, note);
    for (const part of parts) {
      const item = cleanText(part, mostText, note);
      if (item && items.size < mostItems) items.add(item);
    }
  }
  return [...items];
}

function splitList(value: unknown, splitsCommas: boolean, note: Note): string[] {
  const text = cleanText(typeof value === 'string' ? value.replace(/[\r\n]+/g, ';') : value, mostList, note);
  const parts = text.split(/[;|]/);
  return parts.length === 1 && splitsCommas ? text.split(comma) : parts;
}

/** One value of a kind that holds one; `undefined` where it is not listed or cannot be understood. */
export function readSingle(kind: FieldKind, values: readonly unknown[] | undefined, now: Date, note: Note): string | number | boolean | undefined {
  for (const value of values ?? []) {
    const isAddress = kind === 'link' || kind === 'url';
    // A tab inside an address is nothing to a browser: it must not become a space that hides "java\tscript:".
    const raw = isAddress && typeof value === 'string' ? value.replace(/[\t\r\n]/g, '') : value;
    const text = cleanText(raw, kind === 'long' || isAddress ? mostParagraph : mostText, note);
    if (!text) continue;
    const read = readText(kind, text, now, note);
    if (read !== undefined) return read;
  }
  return undefined;
}

function readText(kind: FieldKind, text: string, now: Date, note: Note): string | number | boolean | undefined {
  const orNote = <Value>(value: Value | undefined, reason: Parameters<Note>[0]): Value | undefined => {
    if (value === undefined) note(reason);
    return value;
  };
  switch (kind) {
    case 'title': return readableCase(text);
    case 'boolean': return orNote(readBoolean(text), 'unclear-answer');
    case 'gender': return orNote(readGender(text), 'unknown-word');
    case 'date': return readDate(text, now, note);
    case 'days': return orNote(readDays(text), 'bad-number');
    case 'npi': return orNote(/^[12]\d{9}$/.exec(text.replace(/\.0+$/, ''))?.[0], 'bad-npi');
    case 'credentials': return readCredentials(text);
    case 'link': return orNote(safeUrl(text), 'unsafe-url');
    case 'url': return orNote(safeUrl(text, ['https:', 'http:']), 'unsafe-url');
    case 'state': return readState(text) ?? readableCase(text);
    case 'country': return readCountry(text);
    default: return text;
  }
}

/** "5", "5 days", "5-7 business days" (the longer), "2 weeks". */
function readDays(text: string): number | undefined {
  const numbers = text.match(/\d{1,4}(?:\.\d+)?/g)?.map(Number) ?? [];
  const days = Math.ceil(Math.max(...numbers) * (/week/i.test(text) ? 7 : 1));
  return numbers.length > 0 && days <= 1000 ? days : undefined;
}

/** All values of a kind that holds several; empty where nothing is listed. */
export function readList(kind: FieldKind, values: readonly unknown[] | undefined, note: Note): readonly string[] {
  if (!values) return [];
  const items = readItems(values, commaKinds.has(kind), note);
  if (kind === 'languages') return readEach(items.flatMap((item) => item.split(/\s*\/\s*|\s+(?:and|&)\s+/i)), (item) => [readLanguage(item)], note);
  const reader = kind === 'states' ? readStates : kind === 'ages' ? readAges : kind === 'visits' ? readVisitKinds : undefined;
  return reader ? readEach(items, reader, note) : items;
}

function readEach(items: readonly string[], reader: (item: string) => readonly string[], note: Note): readonly string[] {
  const found = new Set<string>();
  for (const item of items) {
    const read = item ? reader(item) : [item];
    if (!read.length) note('unknown-word');
    for (const one of read) if (one) found.add(one);
  }
  return [...found];
}

const taxonomyCode = /^[\dA-Z]{9}X$/;

/** Specialties out of names, NUCC codes, or JSON objects with `code` and `name`; one of each name. */
export function readSpecialties(values: readonly unknown[] | undefined, splitsCommas: boolean, note: Note): readonly Specialty[] {
  const found = new Map<string, Specialty>();
  const add = (writtenCode: string, writtenName: string) => {
    const code = taxonomyCode.test(writtenCode) ? writtenCode : undefined;
    const name = (code && specialtyName(code)) || readableCase(writtenName) || code;
    if (name && found.size < mostItems && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), Object.freeze({ code, name }));
  };
  for (const value of values ?? []) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (isRecord(one)) add(cleanText(one['code'], 20, note), cleanText(one['name'] ?? one['desc'], mostText, note));
      else for (const item of readItems([one], splitsCommas, note)) taxonomyCode.test(item) ? add(item, '') : add('', item);
    }
  }
  return [...found.values()];
}

const resolved = new Map<string, readonly string[]>();

/** Types of the vocabulary for what a directory wrote. The same few words come in thousands of rows, so they are looked up once. */
export function readCancers(written: readonly string[]): readonly string[] {
  const types = new Set<string>();
  for (const words of written) {
    const found: readonly string[] = resolved.get(words) ?? resolveCancers(words);
    if (resolved.size < 5000) resolved.set(words, found);
    for (const type of found) types.add(type);
  }
  return [...types];
}
