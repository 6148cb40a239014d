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
  /** Other words patients and directories use, lower case; what is typed in one of them means this type. */
  readonly words: readonly string[];
  /** Words that are understood and never shown: misspellings, other spellings, words of other languages. */
  readonly heard: readonly string[];
  readonly family: CancerFamily;
  /** ICD-10-CM categories or codes that belong to this type, the longest match wins: `C50`, `C7A.01`. */
  readonly codes: readonly string[];
  /** NUCC taxonomy codes of the specialties that commonly treat it. */
  readonly specialties: readonly string[];
  readonly pace: Pace;
}

/** Regular expressions on folded names of specialties. */
export interface SpecialtyPatterns {
  /** Professions that may carry the word "oncology" but are not whom a second opinion is asked of. */
  readonly professions: string;
  /** Fields of medicine that treat no cancer. */
  readonly medicine: string;
  /** From the most particular to the least, the first that fits counts: a NUCC code, `breast`, or `oncology` for all of it. */
  readonly byName: readonly (readonly [pattern: string, kind: string])[];
}

/** The vocabulary of cancer types as its data file has it. */
export interface Vocabulary {
  readonly types: readonly CancerType[];
  /** Family → plain name, and the words directories use for all of it, parted by commas. */
  readonly families: Readonly<Partial<Record<CancerFamily, readonly [name: string, words: string]>>>;
  /** Words for groups of types, parted by commas, and a pattern for what they mean: a type's family, a space, its id. */
  readonly groups: readonly (readonly [words: string, pattern: string])[];
  /** NUCC code → name of each specialty that treats cancer. */
  readonly specialties: Readonly<Record<string, string>>;
  readonly specialtyPatterns?: SpecialtyPatterns;
  /** All of them on folded words. */
  readonly wording?: {
    /** Words that tell one cancer from another in no way, parted by spaces. */
    readonly empty: string;
    /** How people say that they don't know; a regular expression, as the next. */
    readonly unsure: string;
    /** Specialties that say nothing of the cancers: the blood in their name would hide the doctor from all others. */
    readonly specialty: string;
  };
}

/** What a patient can answer when asked for the type: one of the vocabulary, or that they don't know. */
export type CancerChoice = CancerTypeId | 'not-sure';
