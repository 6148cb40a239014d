import { DirectoryRefused } from '../directory-refused.ts';
import type { ReadingReport } from '../directory/reading-report.ts';
import { understandColumn, type Column } from '../directory/understand-column.ts';
import { addWritten, type WrittenEntry } from '../directory/written-entry.ts';
import { CsvParser } from '../text/csv-parser.ts';
import type { PieceReader } from './piece-reader.ts';

interface Header {
  readonly separator: string;
  /** Lines above the header and the header itself. */
  readonly rowCount: number;
  readonly cells: readonly string[];
  readonly columns: readonly (Column | undefined)[];
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
      report.columns = Object.fromEntries(cells.map((cell, index) => [cell.slice(0, 200), columns[index]]));
      parser = new CsvParser(separator);
      text = sample;
    }
    const rows = parser!.push(text, isLast);
    pending = rows.length ? 0 : pending + text.length;
    if (pending > longestLine) throw new DirectoryRefused('not-a-directory', 'A row is longer than a million letters.');
    for (const row of rows) {
      rowNumber += 1;
      if (rowNumber <= header.rowCount || !row.some((cell) => cell.trim())) continue;
      report.rowCount += 1;
      const where = `row ${rowNumber}`;
      if (row.slice(header.columns.length).some((cell) => cell.trim())) report.note('extra-cells', where);
      yield [writeRow(row, header.columns), where];
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
    for (const cells of new CsvParser(separator).push(sample, isWhole).slice(0, mostTitleRows)) {
      rowCount += 1;
      const columns = cells.map((cell) => (cell.length < 100 ? understandColumn(cell) : undefined));
      const score = new Set(columns.filter(Boolean)).size;
      if (score > bestScore) {
        bestScore = score;
        best = { separator, rowCount, cells, columns };
      }
    }
  }
  if (best?.columns.some((column) => /name$|^institution$/i.test(column ?? ''))) return best;
  throw new DirectoryRefused('no-columns', 'No column with a name was found. The first row must name the columns: name, city, phone.');
}

function writeRow(row: readonly string[], columns: Header['columns']): WrittenEntry {
  const written: WrittenEntry = new Map();
  columns.forEach((column, index) => {
    if (column && row[index]) addWritten(written, column, row[index]);
  });
  return written;
}
