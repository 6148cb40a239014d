import { DirectoryRefused } from '../directory-refused.ts';
import { understandColumn, type Column } from '../directory/fields.ts';
import { CsvParser } from '../text/csv-parser.ts';

export interface CsvHeader {
  readonly separator: string;
  /** Lines above the header and the header itself. */
  readonly rowsAbove: number;
  readonly columns: readonly (Column | undefined)[];
  readonly written: readonly string[];
}

/** Titles and dates that spreadsheets carry above the header. */
const mostTitleRows = 10;

/**
 * Finds separator and header: the pair under which most columns are understood. That asks no more than what is needed anyway,
 * and is not misled by commas in the cells of a file separated by semicolons.
 *
 * @param sample the file's beginning, ten lines or more
 * @throws DirectoryRefused when no row names a column we know
 */
export function findHeader(sample: string, isWhole: boolean): CsvHeader {
  let best: CsvHeader | undefined;
  let bestScore = 0;
  for (const separator of [',', ';', '\t', '|']) {
    const rows = new CsvParser(separator).push(sample, isWhole).slice(0, mostTitleRows);
    rows.forEach((row, index) => {
      const columns = row.map((cell) => (cell.length < 100 ? understandColumn(cell) : undefined));
      const score = new Set(columns.filter(Boolean)).size;
      if (score > bestScore) {
        bestScore = score;
        best = { separator, rowsAbove: index + 1, columns, written: row };
      }
    });
  }
  if (best && best.columns.some((column) => /name$|^institution$/i.test(column ?? ''))) return best;
  throw new DirectoryRefused('no-columns', 'No column with a name was found. The first row must name the columns, such as: name, cancers, street, city, state, zip, phone.');
}
