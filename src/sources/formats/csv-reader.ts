import { DirectoryRefused } from '../directory-refused.ts';
import type { ReadingReport } from '../directory/reading-report.ts';
import { placeOfColumn, understandColumn, type Column } from '../directory/understand-column.ts';
import { addWritten, type WrittenEntry } from '../directory/written-entry.ts';
import { CsvParser } from '../text/csv-parser.ts';
import { areTurned } from '../values/read-name.ts';
import type { PieceReader } from './piece-reader.ts';

interface Header {
  readonly separator: string;
  /** Lines above the header and the header itself. */
  readonly rowCount: number;
  readonly cells: readonly string[];
  readonly columns: (Column | undefined)[];
  /** For each column, which of several places in a row it tells of; 0 where that is not said. */
  readonly places: readonly number[];
}

/** Titles and dates that spreadsheets carry above the header. */
const mostTitleRows = 10;
/** So much text without that many lines decides too. */
const mostSample = 262_144;
const longestLine = 1_000_000;

/** Reads CSV: one specialist at one location in each row. */
export function csvReader(report: ReadingReport): PieceReader {
  let sample = '';
  let header: Header | undefined;
  let parser: CsvParser | undefined;
  let rowNumber = 0;
  let pending = 0;
  return function* (text) {
    const isLast = !text;
    if (!header) {
      sample += text;
      if (!isLast && sample.length < mostSample && sample.split('\n').length < mostTitleRows + 4) return;
      header = findHeader(sample, isLast);
      const { cells, columns, separator } = header;
      // A person's name is the name, to whoever wrote the list.
      report.columns = Object.fromEntries(cells.map((cell, index) => [cell.slice(0, 200), columns[index]?.replace('personName', 'name')]));
      parser = new CsvParser(separator);
      text = sample;
    }
    const rows = parser!.push(text, isLast);
    pending = rows.length ? 0 : pending + text.length;
    if (pending > longestLine) throw new DirectoryRefused('not-a-directory', 'A row is longer than a million letters.');
    if (!rowNumber) tellPeople(header, rows);
    for (const row of rows) {
      rowNumber += 1;
      if (rowNumber <= header.rowCount || !row.some((cell) => cell.trim())) continue;
      report.rowCount += 1;
      const where = `row ${rowNumber}`;
      if (row.slice(header.columns.length).some((cell) => cell.trim())) report.note('extra-cells', where);
      yield [writeRow(row, header), where];
    }
    if (!rows.length) yield undefined;
    if (isLast) for (let count = parser!.unclosedCount; count > 0; count -= 1) report.note('unclosed-quote', 'file');
  };
}

/**
 * Finds separator and header: the pair under which most columns are understood. That asks no more than what is needed anyway,
 * and is not misled by commas in the cells of a file separated by semicolons.
 *
 * @param sample the file's beginning, ten lines or more
 * @throws DirectoryRefused when no row names a column we know
 */
function findHeader(sample: string, isWhole: boolean): Header {
  let best: Header | undefined;
  let bestScore = 0;
  for (const separator of [',', ';', '\t', '|']) {
    let rowCount = 0;
    for (const cells of new CsvParser(separator).push(sample, isWhole, mostTitleRows)) {
      rowCount += 1;
      const columns = cells.map((cell) => (cell.length < 100 ? understandColumn(cell) : undefined));
      const score = new Set(columns.filter(Boolean)).size;
      if (score > bestScore) {
        bestScore = score;
        best = { separator, rowCount, cells, columns, places: cells.map(placeOfColumn) };
      }
    }
  }
  if (best?.columns.some((column) => /name$|^institution$/i.test(column ?? ''))) return best;
  throw new DirectoryRefused('no-columns', 'No column with a name was found. The first row must name the columns: name, city, phone.');
}

/** Rows that are looked at to tell what a column holds. */
const mostLookedAt = 50;

/** The first rows tell whether names are those of people, with the last name first. */
function tellPeople({ columns, rowCount }: Header, rows: readonly (readonly string[])[]): void {
  const at = columns.indexOf('name');
  if (areTurned(rows.slice(rowCount, mostLookedAt).flatMap((row) => row[at] || []))) columns[at] = 'personName';
}

function writeRow(row: readonly string[], { cells, columns, places }: Header): WrittenEntry {
  const written: WrittenEntry = new Map();
  const listed: Record<string, string>[] = [];
  columns.forEach((column, index) => {
    if (!column || !row[index]) return;
    const place = places[index];
    if (place) (listed[place] ??= {})[cells[index]!] = row[index];
    else addWritten(written, column, row[index]);
  });
  if (listed.length) written.set('locations', listed);
  return written;
}
