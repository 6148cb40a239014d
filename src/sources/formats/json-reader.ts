import { DirectoryRefused } from '../directory-refused.ts';
import type { ReadingReport } from '../directory/reading-report.ts';
import { writeEntry } from '../directory/written-entry.ts';
import { isRecord } from '../values/json-value.ts';
import { FhirReader } from './fhir-reader.ts';
import { arrangeEntry, listEntries, nameFormat } from './json-entry.ts';
import type { FoundEntry, PieceReader } from './piece-reader.ts';

/** A document has to be parsed in one go: 5 MB is what a phone does without a pause anyone feels. */
const mostDocument = 5_000_000;

/** Reads JSON: one document, or NDJSON (one object in each line, FHIR resources of any type among them). */
export function jsonReader(report: ReadingReport): PieceReader {
  const fhir = new FhirReader(report);
  /** The document, or the line that has begun. */
  let pending = '';
  /** Whether this is NDJSON; `undefined` while one line is all there is. */
  let hasLines: boolean | undefined;
  let lineNumber = 0;
  let isBare = true;
  report.format = 'json';

  function* read(parse: () => unknown, where: string): Generator<FoundEntry | undefined, void> {
    report.rowCount += 1;
    let entry: unknown;
    try {
      entry = parse();
    } catch {
      return report.note('bad-json', where);
    }
    if (!isRecord(entry)) return report.note('not-an-entry', where);
    isBare = false;
    const format = nameFormat(entry);
    if (format !== 'json') report.format = format;
    if (format === 'fhir') fhir.collect(entry);
    else yield [writeEntry(arrangeEntry(entry)), where];
  }

  function* readLines(isLast: boolean): Generator<FoundEntry | undefined, void> {
    const lines = pending.split('\n');
    pending = isLast ? '' : lines.pop()!;
    if (report.format === 'json') report.format = 'ndjson';
    for (const written of lines) {
      lineNumber += 1;
      const line = written.trim().replace(/,$/, '');
      if (line) yield* read(() => JSON.parse(line) as unknown, `line ${lineNumber}`);
      yield undefined;
    }
  }

  function* readDocument(): Generator<FoundEntry | undefined, void> {
    let document: unknown;
    try {
      document = JSON.parse(pending);
    } catch {
      // A broken document may still hold whole lines.
      yield* readLines(true);
      if (isBare) throw new DirectoryRefused('not-a-directory', 'The directory begins like JSON but is not valid JSON.');
      return;
    }
    for (const [index, entry] of listEntries(document).entries()) {
      yield* read(() => entry, `entry ${index + 1}`);
      yield undefined;
    }
  }

  return function* (text) {
    const isLast = !text;
    pending += text;
    hasLines ??= tellLines(pending);
    if (hasLines) yield* readLines(isLast);
    if (pending.length > mostDocument) {
      throw new DirectoryRefused('too-large', 'One JSON document may have 5 MB. Write the directory as NDJSON or CSV, which are read as they arrive.');
    }
    if (!isLast) return;
    if (!hasLines) yield* readDocument();
    yield* fhir.resolve();
  };
}

/** "}" at the end of the first line and "{" at the start of the next: no one JSON document looks like that. */
function tellLines(text: string): boolean | undefined {
  const [, first, next] = /^([^\n]*)\n\s*(\S)/.exec(text) ?? [];
  return next ? next === '{' && /^\{.*\}\s*$/.test(first!) : undefined;
}
