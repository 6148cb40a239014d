import type { Directory } from '../model/directory.ts';
import { DirectoryBuilder } from './directory/directory-builder.ts';
import { ProblemLog } from './directory/problem-log.ts';
import { readSpecialist } from './directory/read-specialist.ts';
import { DirectoryRefused } from './directory-refused.ts';
import { CsvReader } from './formats/csv-reader.ts';
import { JsonReader } from './formats/json-reader.ts';
import { mostRows, type DirectoryReader, type FoundEntry } from './formats/reader.ts';
import { yieldToPage } from './text/yield-to-page.ts';
import { readText } from './text/read-text.ts';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called with what has been read so far, at about 200 specialists, 2,000, and every three times as many. */
  readonly onProgress?: (directory: Directory) => void;
  /** Lets the page breathe; by default `scheduler.yield`, or a message to oneself. */
  readonly pause?: () => Promise<void>;
  /** Decides which dates lie in the future. */
  readonly now?: Date;
}

/** Milliseconds of work before the page gets its turn; a frame has 16. */
const sliceTime = 8;

/**
 * Reads any directory: CSV (`,` `;` tab `|`), JSON, NDJSON, FHIR R4 as Bundle or NDJSON, answers of the NPPES API, QHP provider files.
 * What it begins with decides, never a file's name. Rows that can't be used are left out and counted.
 *
 * @throws DirectoryRefused where there is nothing to show or a limit is passed (CSV and NDJSON 20 MB and 50,000 rows,
 * one JSON document 5 MB); the signal's reason when aborted. Nothing else.
 */
export async function readDirectory(
  input: ReadableStream<Uint8Array> | string,
  { signal, onProgress, pause = yieldToPage, now = new Date() }: ReadOptions = {},
): Promise<Directory> {
  const log = new ProblemLog();
  const builder = new DirectoryBuilder(log);
  let reader: DirectoryReader | undefined;
  let sliceEnd = performance.now() + sliceTime;
  let nextProgress = 200;

  const rest = async () => {
    await pause();
    signal?.throwIfAborted();
    sliceEnd = performance.now() + sliceTime;
  };
  const publish = async (complete: boolean): Promise<Directory> => {
    const publishing = builder.publish();
    let step = publishing.next();
    for (; !step.done; step = publishing.next()) if (performance.now() > sliceEnd) await rest();
    const { rowCount, columns, format } = reader!;
    return Object.freeze({ specialists: step.value, rowCount, complete, problems: log.snapshot(), columns, format });
  };
  const take = async (entries: Iterable<FoundEntry | undefined>) => {
    for (const found of entries) {
      if (reader!.rowCount > mostRows) throw new DirectoryRefused('too-many-rows', 'The directory has more than 50,000 rows. Leave out who is not a cancer specialist, or split it.');
      const draft = found && readSpecialist(found.written, found.where, log, now);
      if (draft) builder.add(draft, found.where, found.mergesByNpi);
      if (performance.now() > sliceEnd) await rest();
      if (onProgress && builder.size >= nextProgress) {
        nextProgress = nextProgress < 2000 ? 2000 : builder.size * 3;
        onProgress(await publish(false));
      }
    }
  };

  let start = '';
  for await (const text of readText(input, signal)) {
    if (reader) await take(reader.push(text));
    else {
      start = (start + text).trimStart();
      // A few letters, so that a mark or a tag is not cut in two.
      if (start.length < 2) continue;
      reader = chooseReader(start, log, now);
      await take(reader.push(start));
    }
    if (performance.now() > sliceEnd) await rest();
  }
  if (!start) throw new DirectoryRefused('empty', 'The directory is empty.');
  if (!reader) {
    reader = chooseReader(start, log, now);
    await take(reader.push(start));
  }
  await take(reader.end());
  const directory = await publish(true);
  if (!directory.specialists.length) throw new DirectoryRefused('no-usable-row', describeNothing(directory));
  return directory;
}

function chooseReader(start: string, log: ProblemLog, now: Date): DirectoryReader {
  if (start.startsWith('<')) throw new DirectoryRefused('html', 'There is a web page (HTML or XML) where the directory should be. Often it is an error page or a log-in page.');
  return /^[[{]/.test(start) ? new JsonReader(log, now) : new CsvReader(log);
}

function describeNothing({ rowCount, problems }: Directory): string {
  const [worst] = problems;
  return `No specialist could be read from ${rowCount} rows.${worst ? ` ${worst.count} times: ${worst.message}` : ''}`;
}
