import type { Specialist } from './specialist.ts';

/** Why rows of a directory were left out or mended, for the hospital's web team. */
export interface DirectoryProblem {
  /** Machine-readable reason, kebab-case: `no-name`, `coordinates-swapped`, `unsafe-url`. */
  readonly reason: string;
  /** What it means and what to do, in a sentence for the web team. */
  readonly message: string;
  /** Whether the row was dropped, or kept without the bad value. */
  readonly severity: 'dropped' | 'mended';
  readonly count: number;
  /** The first few places it was seen, "row 12", "row 77: longitude", or words that are not known, each once. At most five, unless more are asked for. */
  readonly examples: readonly string[];
}

/** What has been read of a directory so far. */
export interface Directory {
  readonly specialists: readonly Specialist[];
  /** Rows, entries or resources seen, good and bad. */
  readonly rowCount: number;
  /** `false` while the file still streams in. */
  readonly complete: boolean;
  readonly problems: readonly DirectoryProblem[];
  /** How each column of a CSV was understood: header as written → field, `undefined` when not used. Empty for JSON. */
  readonly columns: Readonly<Record<string, string | undefined>>;
  /** "csv" | "json" | "ndjson" | "fhir" | "nppes" | "qhp", for reports. */
  readonly format: string;
}
