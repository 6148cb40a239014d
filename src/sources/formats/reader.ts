import type { WrittenEntry } from '../directory/written-entry.ts';

/** An entry as a format gives it, and where it was found. */
export interface FoundEntry {
  readonly written: WrittenEntry;
  /** "row 12", "entry 3", "Practitioner/7". */
  readonly where: string;
  /** Whether two entries with one NPI are one specialist. */
  readonly mergesByNpi?: boolean;
}

/** Reads one format as its text comes in. What is yielded `undefined` is work done without an entry: a place to pause. */
export interface DirectoryReader {
  readonly format: string;
  /** Rows or resources seen, good and bad. */
  readonly rowCount: number;
  readonly columns: Readonly<Record<string, string | undefined>>;
  push(text: string): Iterable<FoundEntry | undefined>;
  end(): Iterable<FoundEntry | undefined>;
}

export const noColumns: Readonly<Record<string, string | undefined>> = Object.freeze(Object.create(null) as Record<string, undefined>);
/** Rows a directory may have. */
export const mostRows = 50_000;
