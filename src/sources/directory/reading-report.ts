import type { Directory, DirectoryProblem } from '../../model/directory.ts';

/** Each reason, as a sentence for the web team; `-` in front: the row is dropped, otherwise it is kept. */
const sentences = {
  'no-name': '-Fill in a name, or first and last name.',
  'not-an-entry': '-An entry is one JSON object.',
  'bad-json': '-The line is not JSON.',
  inactive: '-Marked as no longer active.',
  pharmacy: '-Pharmacies are not listed.',
  'missing-reference': '-What it refers to is not in the file.',
  'unclosed-quote': 'A quotation mark is never closed; it was read as a plain sign.',
  'extra-cells': 'More cells than the header has; a comma may lack its quotation marks.',
  'broken-text': 'Letters are broken. Save the file as UTF-8.',
  cut: 'The text is too long.',
  html: 'HTML tags were taken out.',
  'hidden-characters': 'Invisible characters were taken out.',
  conflict: 'Rows of one specialist differ; the first is shown.',
  'duplicate-id': 'One id or NPI has different names; they are listed apart.',
  'bad-npi': 'An NPI is ten digits that begin with 1 or 2.',
  'bad-coordinates': 'Incomplete, or not a place on Earth.',
  'coordinates-swapped': 'Latitude and longitude were swapped.',
  'coordinates-sign': 'The longitude had lost its minus sign.',
  'bad-postal-code': 'A ZIP code is five or nine digits.',
  'several-phones': 'Only the first phone number is shown.',
  'bad-phone': 'The phone number cannot be dialed.',
  'unsafe-url': 'Not an address that may be linked (https, http, tel, mailto).',
  'bad-date': 'Not a date such as 2026-01-31 or 1/31/2026.',
  'future-date': 'The date lies in the future.',
  'unclear-answer': 'Neither yes nor no.',
  'unknown-word': 'Not a word known for this field.',
  'bad-number': 'Not a number of days.',
  'fhir-typing': 'Not a type FHIR R4 allows; read all the same.',
} as const;

export type ProblemReason = keyof typeof sentences;
/** Tells the web team about a value that was mended. */
export type Note = (reason: ProblemReason) => void;

/** Places that are named for each problem. */
const mostExamples = 5;

/** What there is to say about a directory while it is read: its format, its columns, and what was dropped or mended. */
export class ReadingReport {
  format = 'csv';
  rowCount = 0;
  columns: Directory['columns'] = {};
  /** Decides which dates lie in the future. */
  readonly now: Date;
  readonly #seen = new Map<ProblemReason, Omit<DirectoryProblem, 'count' | 'examples'> & { count: number; readonly examples: string[] }>();

  constructor(now: Date) {
    this.now = now;
  }

  /** @param where "row 12", or "row 77: longitude" */
  note(reason: ProblemReason, where: string): void {
    let seen = this.#seen.get(reason);
    if (!seen) {
      const message = sentences[reason].replace(/^-/, '');
      seen = { reason, message, severity: message === sentences[reason] ? 'mended' : 'dropped', count: 0, examples: [] };
      this.#seen.set(reason, seen);
    }
    seen.count += 1;
    if (seen.examples.length < mostExamples) seen.examples.push(where);
  }

  /** A copy of what has been counted so far, dropped rows first, then the most frequent. */
  problems(): readonly DirectoryProblem[] {
    return [...this.#seen.values()]
      .map((seen) => ({ ...seen, examples: [...seen.examples] }))
      .sort((a, b) => a.severity.localeCompare(b.severity) || b.count - a.count);
  }
}
