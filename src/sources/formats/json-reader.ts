import { DirectoryRefused } from '../directory-refused.ts';
import type { ReadingReport } from '../directory/reading-report.ts';
import { writeEntry } from '../directory/written-entry.ts';
import { isRecord } from '../values/json-value.ts';
import { fhirReader } from './fhir-reader.ts';
import { arrangeEntry, listEntries, nameFormat } from './json-entry.ts';
import type { FoundEntry, PieceReader } from './piece-reader.ts';

/** A document has to be parsed in one go: 5 MB is what a phone does without a pause anyone feels. */
const mostDocument = 5_000_000;

/** Reads JSON: one document, or NDJSON (one object in each line, FHIR resources of any type among them). */
export function jsonReader(report: ReadingReport): PieceReader {
  const fhir = fhirReader(report);
  /** The document, or the line that has begun. */
  let pending = '';
  /** Whether this is NDJSON; `undefined` while one line is all there is. */
  let hasLines: boolean | undefined;
  let hasEndedLine = false;
  let lineNumber = 0;
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

  return function* (text) {
    const isLast = !text;
    pending += text;
    // Not looked at piece by piece: one document in one long line would be walked through from its start each time.
    hasEndedLine ||= text.includes('\n');
    if (hasEndedLine) hasLines ??= tellLines(pending);
    const isWhole = isLast && !hasLines;
    const document = isWhole ? parse(pending) : undefined;
    if (document !== undefined) {
      let number = 0;
      for (const entry of listEntries(document)) yield read(entry, `entry ${++number}`);
    } else if (hasLines || isLast) {
      // A broken document may still hold whole lines.
      if (report.format === 'json') report.format = 'ndjson';
      const lines = pending.split('\n');
      pending = isLast ? '' : lines.pop()!;
      for (const written of lines) {
        lineNumber += 1;
        const line = written.trim().replace(/,$/, '');
        if (line) yield read(parse(line), `line ${lineNumber}`);
      }
      if (isWhole && isBare) throw new DirectoryRefused('not-a-directory', 'The directory is not valid JSON.');
    }
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
