import type { Directory } from '../model/directory.ts';
import { DirectoryBuilder } from './directory/directory-builder.ts';
import { readSpecialist } from './directory/read-entry.ts';
import { ReadingReport } from './directory/reading-report.ts';
import { DirectoryRefused } from './directory-refused.ts';
import { csvReader } from './formats/csv-reader.ts';
import { jsonReader } from './formats/json-reader.ts';
import type { FoundEntry, PieceReader } from './formats/piece-reader.ts';
import { readText } from './text/read-text.ts';
import { takeRests } from './text/yield-to-page.ts';
import { bare } from '../model/bare.ts';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /**
   * Called with what has been read so far, at about 200 specialists, 2,000, and every three times as many. Reading goes on
   * when what it gives back has settled.
   */
  readonly onProgress?: (directory: Directory) => unknown;
  /** Lets the page breathe; by default a message to oneself. */
  readonly pause?: () => Promise<void>;
  /** Decides which dates lie in the future. */
  readonly now?: Date;
  /** Places that are named for each problem; five where nothing is said. */
  readonly mostExamples?: number;
}

const mostRows = 50_000;

/**
 * Reads any directory: CSV (`,` `;` tab `|`), JSON, NDJSON, FHIR R4 as Bundle or NDJSON, answers of the NPPES API, QHP provider files.
 * What it begins with decides, never a file's name. Rows that can't be used are left out and counted.
 *
 * @throws DirectoryRefused where there is nothing to show or a limit is passed (a list in any format 20 MB and 50,000 rows,
 * any other JSON document 5 MB); the signal's reason when aborted. Nothing else.
 */
export async function readDirectory(
  input: ReadableStream<Uint8Array> | string,
  options: ReadOptions = {},
): Promise<Directory> {
  const { signal, onProgress, pause, now = new Date(), mostExamples } = bare(options);
  const report = new ReadingReport(now, mostExamples);
  const builder = new DirectoryBuilder(report);
  let read: PieceReader | undefined;
  const rest = takeRests(signal, pause);
  let nextProgress = 200;

  const publish = (complete: boolean): Directory => {
    const { rowCount, columns, format } = report;
    return { specialists: builder.list(), rowCount, complete, problems: report.problems(), columns, format };
  };
  const take = async (entries: Iterable<FoundEntry | undefined>) => {
    for (const found of entries) {
      if (report.rowCount > mostRows) throw new DirectoryRefused('too-many-rows', 'There are more than 50,000 rows. Leave out who treats no cancer.');
      const draft = found && readSpecialist(...found, report);
      if (draft) builder.add(draft, found[1]);
      await rest();
      if (builder.size < nextProgress) continue;
      nextProgress = nextProgress < 2000 ? 2000 : builder.size * 3;
      await onProgress?.(publish(false));
    }
  };

  for await (const piece of readText(input, signal)) {
    const text = read ? piece : piece.trimStart();
    if (!text) continue;
    read ??= chooseReader(text, report);
    await take(read(text));
    await rest();
  }
  if (!read) throw new DirectoryRefused('empty', 'The directory is empty.');
  await take(read(''));
  const directory = publish(true);
  if (!directory.specialists.length) throw new DirectoryRefused('no-usable-row', describeNothing(directory));
  return directory;
}

function chooseReader(start: string, report: ReadingReport): PieceReader {
  if (start.startsWith('<')) throw new DirectoryRefused('html', 'There is a web page where the directory should be, such as an error or log-in page.');
  return (/^[[{]/.test(start) ? jsonReader : csvReader)(report);
}

function describeNothing({ rowCount, problems: [worst] }: Directory): string {
  return `No specialist could be read from ${rowCount} rows.${worst ? ` ${worst.count} times: ${worst.message}` : ''}`;
}
