import type { Directory, DirectoryProblem } from '../../model/directory.ts';
import { bare } from '../../model/bare.ts';

/** Why a row is dropped. */
const dropped = /^(no-name|not-an-entry|bad-json|inactive|pharmacy|missing-reference)$/;

/** What to do, or what was done, where the reason alone doesn't say. */
const advice: Readonly<Record<string, string>> = bare({
  'no-name': 'Fill in a name, or first and last name.',
  'extra-cells': 'A comma may lack its quotation marks.',
  'broken-text': 'Save the file as UTF-8.',
  conflict: 'Rows of one specialist differ; the first is shown.',
  'duplicate-id': 'The names differ; they are listed apart.',
  'same-name': 'The name is in a row before, too. If it is one person, add an "ID" or "NPI".',
  'bad-npi': 'Ten digits that begin with 1 or 2.',
  'bad-postal-code': 'Five or nine digits.',
  'several-phones': 'The first is shown.',
  'unsafe-url': 'Only https, http, tel and mailto.',
  'unknown-cancer': 'Not words for a cancer that we know: nobody is found by them.',
  'bad-date': 'Write 2026-01-31 or 1/31/2026.',
});

export type ProblemReason =
  | 'no-name' | 'not-an-entry' | 'bad-json' | 'inactive' | 'pharmacy' | 'missing-reference'
  | 'unclosed-quote' | 'extra-cells' | 'broken-text' | 'cut' | 'html' | 'hidden-characters' | 'conflict' | 'duplicate-id' | 'same-name'
  | 'bad-npi' | 'bad-coordinates' | 'coordinates-swapped' | 'coordinates-sign' | 'bad-postal-code' | 'several-phones' | 'bad-phone'
  | 'unsafe-url' | 'bad-date' | 'future-date' | 'unclear-answer' | 'unknown-word' | 'unknown-cancer' | 'bad-number' | 'fhir-typing';
/** Tells the web team about a value that was mended. */
export type Note = (reason: ProblemReason) => void;

/** What there is to say about a directory while it is read: its format, its columns, and what was dropped or mended. */
export class ReadingReport {
  format = 'csv';
  rowCount = 0;
  columns: Directory['columns'] = {};
  /** ISO 8601. */
  readonly today: string;
  readonly tomorrow: string;
  readonly #seen = new Map<ProblemReason, Omit<DirectoryProblem, 'count' | 'examples'> & { count: number; readonly examples: string[] }>();
  readonly #mostExamples: number;

  /** @param mostExamples places that are named for each problem */
  constructor(now: Date, mostExamples = 5) {
    this.#mostExamples = mostExamples;
    this.today = now.toISOString().slice(0, 10);
    this.tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  }

  /** @param where "row 12", or "row 77: longitude"; what was written, where that says more */
  note(reason: ProblemReason, where: string): void {
    let seen = this.#seen.get(reason);
    if (!seen) {
      const message = advice[reason] ?? `${reason.replace(/-/g, ' ')}.`.replace(/^./, (letter) => letter.toUpperCase());
      seen = { reason, message, severity: dropped.test(reason) ? 'dropped' : 'mended', count: 0, examples: [] };
      this.#seen.set(reason, seen);
    }
    seen.count += 1;
    if (seen.examples.length < this.#mostExamples && !seen.examples.includes(where)) seen.examples.push(where);
  }

  /** A copy of what has been counted so far, dropped rows first, then the most frequent. */
  problems(): readonly DirectoryProblem[] {
    return [...this.#seen.values()]
      .map((seen) => ({ ...seen, examples: [...seen.examples] }))
      .sort((a, b) => a.severity.localeCompare(b.severity) || b.count - a.count);
  }
}
