/** Whether a clinician has read the words: `draft` until a named reviewer has. */
export type ReviewStatus = 'draft' | 'reviewed';

/** Where a rule or a sentence about health comes from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Date printed on the page, `YYYY-MM-DD`; `undefined` where none has been checked. */
  readonly date: string | undefined;
  /** Day we last read it, `YYYY-MM-DD`, where that is told. */
  readonly readOn?: string | undefined;
  readonly url: string;
}
