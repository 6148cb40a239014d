import { DirectoryRefused } from '../directory-refused.ts';
import type { ProblemLog } from '../directory/problem-log.ts';
import { isRecord } from '../directory/written-entry.ts';
import { FhirReader } from './fhir-reader.ts';
import { listEntries, nameFormat, writeJsonEntry } from './json-entry.ts';
import { noColumns, type DirectoryReader, type FoundEntry } from './reader.ts';

/** A document has to be parsed in one go: 5 MB is what a phone does without a pause anyone feels. */
const mostDocument = 5_000_000;

/** Reads JSON: one document, or NDJSON (one object in each line, FHIR resources of any type among them). */
export class JsonReader implements DirectoryReader {
  format = 'json';
  rowCount = 0;
  readonly columns = noColumns;
  readonly #log: ProblemLog;
  readonly #fhir: FhirReader;
  #text = '';
  #hasLines: boolean | undefined;
  #lineNumber = 0;

  constructor(log: ProblemLog, now: Date) {
    this.#log = log;
    this.#fhir = new FhirReader(log, now);
  }

  *push(text: string): Generator<FoundEntry | undefined, void> {
    if (this.#hasLines) {
      yield* this.#readLines(text, false);
      return;
    }
    this.#text += text;
    if (this.#hasLines === undefined) this.#hasLines = this.#tellLines();
    if (this.#hasLines) {
      const all = this.#text;
      this.#text = '';
      yield* this.#readLines(all, false);
    } else this.#refuseLarge();
  }

  *end(): Generator<FoundEntry | undefined, void> {
    if (this.#hasLines) yield* this.#readLines('', true);
    else yield* this.#readDocument();
    for (const found of this.#fhir.resolve()) yield found;
  }

  /** "}" at the end of the first line and "{" at the start of the next: no one JSON document looks like that. */
  #tellLines(): boolean | undefined {
    const end = this.#text.indexOf('\n', this.#lineSearch);
    this.#lineSearch = Math.max(0, end < 0 ? this.#text.length : end);
    const next = end < 0 ? '' : this.#text.slice(end).trimStart()[0];
    if (!next) return undefined;
    return this.#text.startsWith('{') && this.#text.slice(0, end).trimEnd().endsWith('}') && next === '{';
  }

  #lineSearch = 0;

  #refuseLarge(): void {
    if (this.#text.length > mostDocument) {
      throw new DirectoryRefused('too-large', 'One JSON document may have 5 MB. Write the directory as NDJSON or CSV, which are read as they arrive.');
    }
  }

  *#readDocument(): Generator<FoundEntry | undefined, void> {
    let document: unknown;
    try {
      document = JSON.parse(this.#text);
    } catch {
      // A broken document may still hold whole lines.
      const text = this.#text;
      this.#text = '';
      this.format = 'ndjson';
      yield* this.#readLines(text, true);
      if (this.#isBare) throw new DirectoryRefused('not-a-directory', 'The directory begins like JSON but is not valid JSON.');
      return;
    }
    this.#text = '';
    let number = 0;
    for (const entry of listEntries(document)) yield this.#read(entry, `entry ${(number += 1)}`);
  }

  #isBare = true;

  *#readLines(text: string, isLast: boolean): Generator<FoundEntry | undefined, void> {
    if (this.format === 'json') this.format = 'ndjson';
    const lines = (this.#text + text).split('\n');
    this.#text = isLast ? '' : lines.pop()!;
    this.#refuseLarge();
    for (const line of lines) {
      this.#lineNumber += 1;
      const trimmed = line.trim().replace(/,$/, '');
      if (trimmed === '') continue;
      let entry: unknown;
      try {
        entry = JSON.parse(trimmed);
      } catch {
        this.rowCount += 1;
        this.#log.note('bad-json', `line ${this.#lineNumber}`);
        yield undefined;
        continue;
      }
      yield this.#read(entry, `line ${this.#lineNumber}`);
    }
  }

  #read(entry: unknown, where: string): FoundEntry | undefined {
    this.rowCount += 1;
    if (!isRecord(entry)) {
      this.#log.note('not-an-entry', where);
      return undefined;
    }
    this.#isBare = false;
    const layout = nameFormat(entry);
    if (layout !== 'json') this.format = layout;
    if (layout === 'fhir') {
      this.#fhir.collect(entry);
      return undefined;
    }
    return { written: writeJsonEntry(entry), where };
  }
}
