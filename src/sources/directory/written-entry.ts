import { asText, isRecord } from '../values/json-value.ts';
import { readBoolean } from '../values/read-words.ts';
import { understandColumn, type Column } from './understand-column.ts';

/** One entry of a directory before it is checked: column → the values written for it, in order. Keys are ours, never the data's. */
export type WrittenEntry = Map<Column, unknown[]>;

/** Adds to the list that a map keeps under a key. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** "Boston, MA 02115", "Boston MA", "Toronto, Ontario M5G 2M9". */
const townLine = /^(.+?)(?:(?:,\s*|\s+(?=[A-Z]{2}\b))([^,\d]+?))?(?:[\s,]+(\S*\d.*))?$/;

export function addWritten(entry: WrittenEntry, column: Column, value: unknown): void {
  if (column === 'primarySwitch') {
    // NPPES: the switch follows its code; the primary one goes first.
    const codes = entry.get('specialties');
    if (codes && /^y/i.test(asText(value))) codes.unshift(codes.pop());
  } else if (column === 'telehealth') {
    // Holds yes or no, or what there is.
    if (readBoolean(asText(value))) addTo(entry, 'visitKinds', 'video');
  } else if (column === 'cityStateZip') {
    const [, city, state, postalCode] = townLine.exec(asText(value).trim().slice(0, 200)) ?? [value, value];
    addTo(entry, 'city', city);
    addTo(entry, 'state', state);
    addTo(entry, 'postalCode', postalCode);
  } else if (column === 'moreSpecialties') addTo(entry, 'specialties', asText(value).split(','));
  else addTo(entry, column, value);
}

/** A JSON object as a written entry; `name`, `address` and `position` may be objects of their own. */
export function writeEntry(record: Readonly<Record<string, unknown>>, entry: WrittenEntry = new Map(), depth = 0): WrittenEntry {
  for (const key of Object.keys(record).slice(0, 1000)) {
    const value = record[key];
    const column = understandColumn(key);
    if (!column || value === null || value === '') continue;
    if (!isRecord(value) || column === 'locations' || column === 'specialties') addWritten(entry, column, value);
    else if (depth < 2) writeEntry(value, entry, depth + 1);
  }
  return entry;
}
