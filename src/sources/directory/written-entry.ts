import { understandColumn, type Column } from './fields.ts';

/** One entry of a directory before it is checked: column → the values written for it, in order. Keys are ours, never the data's. */
export type WrittenEntry = Map<Column, unknown[]>;

/** Whether a value of JSON is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function addWritten(entry: WrittenEntry, column: Column, value: unknown): void {
  const values = entry.get(column);
  if (values) values.push(value);
  else entry.set(column, [value]);
}

const understood = new Map<string, Column | undefined>();

function understandKey(key: string): Column | undefined {
  if (understood.has(key)) return understood.get(key);
  const column = understandColumn(key);
  if (understood.size < 2000) understood.set(key, column);
  return column;
}

/** A JSON object as a written entry; `name`, `address` and `position` may be objects of their own. */
export function writeEntry(record: Readonly<Record<string, unknown>>, entry: WrittenEntry = new Map(), depth = 0): WrittenEntry {
  for (const key of Object.keys(record).slice(0, 1000)) {
    const value = record[key];
    if (value === null || value === undefined || value === '') continue;
    const column = understandKey(key);
    if (!column) continue;
    if (isRecord(value) && column !== 'locations' && column !== 'specialties') {
      if (depth < 2) writeEntry(value, entry, depth + 1);
    } else addWritten(entry, column, value);
  }
  return entry;
}
