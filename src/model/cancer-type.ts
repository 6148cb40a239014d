/**
 * How fast a cancer usually has to be treated, as far as that decides how a second opinion is asked for.
 *
 * - `urgent`: treatment often has to start within days (acute leukemia, aggressive lymphoma, children's cancers);
 *   the way to a second opinion is a call today, doctor to doctor.
 * - `varies`: some kinds are fast and some slow; ask how long it is safe to wait.
 * - `can-wait`: most people have time for a second opinion; ask how long it is safe to wait.
 */
export type Pace = 'urgent' | 'varies' | 'can-wait';

/** The families clinicians sort cancers into; records and questions are specific to a family, not to a type. */
export type CancerFamily =
  | 'blood'
  | 'bone-and-soft-tissue'
  | 'brain-and-nerves'
  | 'breast'
  | 'chest'
  | 'digestive'
  | 'endocrine'
  | 'eye'
  | 'gynecologic'
  | 'head-and-neck'
  | 'neuroendocrine'
  | 'skin'
  | 'urinary-and-male'
  | 'children'
  | 'unknown-primary';

/** Id of a cancer type in the vocabulary, such as `breast` or `acute-myeloid-leukemia`. A public contract. */
export type CancerTypeId = string;

/** One entry of the vocabulary of cancer types. */
export interface CancerType {
  readonly id: CancerTypeId;
  /** Plain English name, sentence case, as shown to a patient: "Breast cancer". */
  readonly name: string;
  /** Other words patients and directories use, lower case, common misspellings among them. */
  readonly words: readonly string[];
  readonly family: CancerFamily;
  /** ICD-10-CM categories or codes that belong to this type, the longest match wins: `C50`, `C7A.01`. */
  readonly codes: readonly string[];
  /** NUCC taxonomy codes of the specialties that commonly treat it. */
  readonly specialties: readonly string[];
  readonly pace: Pace;
}

/** What a patient can answer when asked for the type: one of the vocabulary, or that they don't know. */
export type CancerChoice = CancerTypeId | 'not-sure';
