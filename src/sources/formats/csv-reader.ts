import { DirectoryRefused } from '../directory-refused.ts';
import type { ProblemLog } from '../directory/problem-log.ts';
import { addWritten, type WrittenEntry } from '../directory/written-entry.ts';
import { CsvParser } from '../text/csv-parser.ts';
import { findHeader, type CsvHeader } from './csv-header.ts';
import { noColumns, type DirectoryReader, type FoundEntry } from './reader.ts';

/** So much text without ten lines decides too. */
const mostSample = 262_144;
const longestLine = 1_000_000;

/** Reads CSV: one specialist at one location in each row. */
export class CsvReader implements DirectoryReader {
  readonly format = 'csv';
  rowCount = 0;
  columns = noColumns;
  readonly #log: ProblemLog;
  #sample = '';
  #lineCount = 0;
  #header: CsvHeader | undefined;
  #parser: CsvParser | undefined;
  #rowNumber = 0;
  #pending = 0;

  constructor(log: ProblemLog) {
    this.#log = log;
  }

  *push(text: string): Generator<FoundEntry | undefined, void> {
    if (this.#parser) {
      yield* this.#readRows(this.#parser, text, false);
      return;
    }
    this.#sample += text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#lineCount += 1;
    if (this.#lineCount > 12 || this.#sample.length > mostSample) yield* this.#start(false);
  }

  *end(): Generator<FoundEntry | undefined, void> {
    if (this.#parser) yield* this.#readRows(this.#parser, '', true);
    else yield* this.#start(true);
    for (let count = this.#parser!.unclosedCount; count > 0; count -= 1) this.#log.note('unclosed-quote', 'file');
  }

  *#start(isWhole: boolean): Generator<FoundEntry | undefined, void> {
    this.#header = findHeader(this.#sample, isWhole);
    const columns = Object.create(null) as Record<string, string | undefined>;
    this.#header.written.forEach((name, index) => {
      const key = name.slice(0, 200);
      columns[key] = columns[key] ?? this.#header!.columns[index];
    });
    this.columns = Object.freeze(columns);
    this.#parser = new CsvParser(this.#header.separator);
    const sample = this.#sample;
    this.#sample = '';
    yield* this.#readRows(this.#parser, sample, isWhole);
  }

  *#readRows(parser: CsvParser, text: string, isLast: boolean): Generator<FoundEntry | undefined, void> {
    const rows = parser.push(text, isLast);
    this.#pending = rows.length ? 0 : this.#pending + text.length;
    if (this.#pending > longestLine) throw new DirectoryRefused('not-a-directory', 'A row is longer than a million letters; this is not a table.');
    for (const row of rows) {
      this.#rowNumber += 1;
      if (this.#rowNumber <= this.#header!.rowsAbove || row.every((cell) => cell.trim() === '')) continue;
      this.rowCount += 1;
      const where = `row ${this.#rowNumber}`;
      yield { written: this.#write(row, where), where };
    }
    if (!rows.length) yield undefined;
  }

  #write(row: readonly string[], where: string): WrittenEntry {
    const { columns } = this.#header!;
    const written: WrittenEntry = new Map();
    for (let index = 0; index < columns.length && index < row.length; index += 1) {
      const column = columns[index];
      const cell = row[index]!;
      if (!column || cell === '') continue;
      // NPPES: the switch follows its code; the primary one goes first.
      if (column === 'isPrimary') {
        const codes = written.get('specialties');
        if (codes && codes.length > 1 && /^y/i.test(cell)) codes.unshift(codes.pop());
      } else addWritten(written, column, cell);
    }
    if (row.length > columns.length && row.slice(columns.length).some((cell) => cell.trim())) this.#log.note('extra-cells', where);
    return written;
  }
}
