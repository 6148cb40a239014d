import { DirectoryRefused } from '../directory-refused.ts';
import type { ReadingReport } from '../directory/reading-report.ts';
import { writeEntry } from '../directory/written-entry.ts';
import { isRecord } from '../values/json-value.ts';
import { fhirReader } from './fhir-reader.ts';
import { arrangeEntry, listEntries, nameFormat } from './json-entry.ts';
import { findOpening, ListSplitter, longestOpening } from './list-splitter.ts';
import type { FoundEntry, PieceReader } from './piece-reader.ts';

/** What has to be parsed in one go: 5 MB is what a phone does without a pause anyone feels. */
const mostDocument = 5_000_000;

/**
 * Reads JSON: a list, entry by entry as it comes; any other document once it is whole; or NDJSON (one object in each line,
 * FHIR resources of any type among them).
 */
export function jsonReader(report: ReadingReport): PieceReader {
  const fhir = fhirReader(report);
  /** What has come and is not read yet: a document, or the line or entry that has begun. */
  let pending = '';
  /** What stands before the first entry of a list; `undefined` where this is none, or can't be told yet. */
  let opening: string | undefined;
  const list = new ListSplitter();
  /** Whether this is NDJSON; `undefined` while one line is all there is. */
  let hasLines: boolean | undefined;
  let hasEndedLine = false;
  let number = 0;
  let isBare = true;
  report.format = 'json';

  const read = (entry: unknown, where: string): FoundEntry | undefined => {
    report.rowCount += 1;
    if (!isRecord(entry)) return void report.note(entry === undefined ? 'bad-json' : 'not-an-entry', where);
    isBare = false;
    const format = nameFormat(entry);
    if (format !== 'json') report.format = format;
    if (format === 'fhir') return void fhir.collect(entry);
    return [writeEntry(arrangeEntry(entry)), where];
  };

  function* readList(text: string, isLast: boolean): Iterable<FoundEntry | undefined> {
    for (const written of list.push(text)) {
      number += 1;
      // Blank after a comma too many.
      if (written.trim()) yield read(parse(written), `entry ${number}`);
    }
    pending = list.rest;
    if (!isLast) return;
    // It broke off, after an entry or in one; or what follows the list is no JSON.
    const last = parse(pending);
    if (last !== undefined) yield read(last, `entry ${++number}`);
    if (parse(opening + pending) === undefined) yield read(undefined, `entry ${number + 1}`);
  }

  function* readLines(isLast: boolean): Iterable<FoundEntry | undefined> {
    if (report.format === 'json') report.format = 'ndjson';
    const lines = pending.split('\n');
    pending = isLast ? '' : lines.pop()!;
    for (const written of lines) {
      number += 1;
      const line = written.trim().replace(/,$/, '');
      if (line) yield read(parse(line), `line ${number}`);
    }
  }

  function* readDocument(): Iterable<FoundEntry | undefined> {
    const document = parse(pending);
    // A broken one may still hold whole lines.
    if (document === undefined) return yield* readLines(true);
    isBare = false;
    for (const entry of listEntries(document)) yield read(entry, `entry ${++number}`);
  }

  return function* (text) {
    const isLast = !text;
    if (opening === undefined) {
      const mayOpen = pending.length < longestOpening;
      pending += text;
      // Not looked at piece by piece: one document in one long line would be walked through from its start each time.
      hasEndedLine ||= text.includes('\n');
      if (hasEndedLine) hasLines ??= tellLines(pending);
      if (mayOpen && !hasLines) opening = findOpening(pending);
      if (opening !== undefined) text = pending.slice(opening.length);
    }
    if (opening !== undefined) yield* readList(text, isLast);
    else if (hasLines) yield* readLines(isLast);
    else if (isLast) yield* readDocument();
    if (isLast && isBare && !hasLines) throw new DirectoryRefused('not-a-directory', 'The directory is not valid JSON.');
    if (pending.length > mostDocument) throw new DirectoryRefused('too-large', 'One JSON document may have 5 MB; NDJSON or CSV may have more.');
    if (isLast) yield* fhir.resolve();
  };
}

/** @returns `undefined` for what is no JSON */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** "}" at the end of the first line and "{" at the start of the next: no one JSON document looks like that. */
function tellLines(text: string): boolean | undefined {
  const [, first, next] = /^([^\n]*)\n\s*(\S)/.exec(text) ?? [];
  return next ? next === '{' && /^\{.*\}\s*$/.test(first!) : undefined;
}
