import type { DirectoryProblem } from '../../model/directory.ts';

/** Each reason, as a sentence for the web team; `-` in front: the row is dropped, otherwise it is kept. */
const sentences = {
  'no-name': '-There is no name to show. Fill in a name, or first and last name.',
  'not-an-entry': '-This is not an entry of a directory. One entry is one JSON object.',
  'bad-json': '-The line is not JSON.',
  inactive: '-The entry is marked as no longer active.',
  pharmacy: '-Pharmacies are not listed as specialists.',
  'missing-reference': '-What it refers to is not in the file.',
  'unclosed-quote': 'A quotation mark is opened and never closed; it was read as a plain sign.',
  'extra-cells': 'The row has more cells than the header; a comma may lack its quotation marks.',
  'broken-text': 'Some letters are broken. Save the file as UTF-8.',
  cut: 'The text is too long and was cut.',
  html: 'HTML tags were taken out.',
  'hidden-characters': 'Invisible characters were taken out.',
  conflict: 'Two rows of one specialist differ; the first one is shown.',
  'duplicate-id': 'The same id or NPI is used for different names; they are listed apart.',
  'bad-npi': 'The NPI is not ten digits that begin with 1 or 2.',
  'bad-coordinates': 'Latitude and longitude are incomplete or not a place on Earth.',
  'coordinates-swapped': 'Latitude and longitude were swapped.',
  'coordinates-sign': 'The minus sign of the longitude was lost.',
  'bad-postal-code': 'The ZIP code is not five or nine digits.',
  'several-phones': 'There are several phone numbers in one cell; the first is shown.',
  'bad-phone': 'The phone number cannot be dialed.',
  'unsafe-url': 'The address is not one that may be linked (https, http, tel, mailto).',
  'bad-date': 'The date is impossible, or not written as 2026-01-31 or 1/31/2026.',
  'future-date': 'The date lies in the future.',
  'unclear-answer': 'The answer is neither yes nor no.',
  'unknown-word': 'The word is not one of those known for this field.',
  'bad-number': 'The number is not one.',
  'fhir-typing': 'A value has a type FHIR R4 does not allow; it was read all the same.',
} as const;

export type ProblemReason = keyof typeof sentences;
const exampleCount = 5;

/** Counts what was dropped or mended, with the first places of each. */
export class ProblemLog {
  readonly #seen = new Map<ProblemReason, { count: number; readonly examples: string[] }>();

  /** @param where "row 12", or "row 77: longitude" */
  note(reason: ProblemReason, where: string): void {
    let seen = this.#seen.get(reason);
    if (!seen) this.#seen.set(reason, (seen = { count: 0, examples: [] }));
    seen.count += 1;
    if (seen.examples.length < exampleCount) seen.examples.push(where);
  }

  /** A frozen copy of what has been counted so far, dropped rows first, then the most frequent. */
  snapshot(): readonly DirectoryProblem[] {
    const problems = [...this.#seen].map(([reason, { count, examples }]): DirectoryProblem => {
      const dropped = sentences[reason].startsWith('-');
      const severity = dropped ? 'dropped' : 'mended';
      return Object.freeze({ reason, message: sentences[reason].slice(dropped ? 1 : 0), severity, count, examples: Object.freeze([...examples]) });
    });
    return Object.freeze(problems.sort((a, b) => a.severity.localeCompare(b.severity) || b.count - a.count));
  }
}
