import type { CancerFamily, CancerTypeId } from './cancer-type.ts';
import type { OverrideGrammar } from './merge-by-id.ts';
import type { Person, Situation } from './patient-case.ts';
import type { ReviewStatus, Source } from './source.ts';

/**
 * How much a record is needed, the most needed first. `not-wanted`: this center asks not to be sent it. It is never asked
 * for, but stays in the list, so that nobody wonders where it went.
 */
export type Need = 'to-book' | 'for-visit' | 'helpful' | 'only-if-asked' | 'not-wanted';
export const needs: readonly Need[] = ['to-book', 'for-visit', 'helpful', 'only-if-asked', 'not-wanted'];

/** Who holds a record, as a rule; it decides which letter asks for it. */
export type Holder = 'doctor' | 'records-office' | 'pathology-lab' | 'imaging' | 'radiation' | 'patient' | 'health-plan';
export const holders: readonly Holder[] = ['doctor', 'records-office', 'pathology-lab', 'imaging', 'radiation', 'patient', 'health-plan'];

/**
 * The three kinds of letters: to the doctor's office, to send to the center for treatment (45 CFR 164.506); to a records
 * office, for the patient's own copy (164.524); to a pathology lab, for a loan of slides.
 */
export type LetterKind = 'treatment' | 'own-copy' | 'pathology';
export const letterKinds: readonly LetterKind[] = ['treatment', 'own-copy', 'pathology'];

/** The letter each place is written to; for what is at home there is none. */
export const usualLetter: Readonly<Record<Holder, LetterKind | undefined>> = {
  doctor: 'treatment',
  'records-office': 'own-copy',
  'pathology-lab': 'pathology',
  imaging: 'own-copy',
  radiation: 'treatment',
  patient: undefined,
  'health-plan': undefined,
};

/** When an item is shown. Empty: for everyone. Else where any one of these fits. */
export interface RecordRule {
  readonly families?: readonly CancerFamily[];
  readonly cancers?: readonly CancerTypeId[];
  /** Situations answered with yes. */
  readonly situations?: readonly Situation[];
  readonly persons?: readonly Person[];
}

/** One record to gather. Ids are a public contract. */
export interface RecordItem {
  readonly id: string;
  /** Plain name: "Pathology report". */
  readonly name: string;
  /** Why it matters, one or two sentences. */
  readonly why: string;
  readonly need: Need;
  readonly holder: Holder;
  /** The exact words to ask with. */
  readonly ask: string;
  /** In what form: "A copy on paper or as a PDF". */
  readonly form: string;
  /** What goes wrong and how to avoid it, a sentence each: "Glass, not a picture file." */
  readonly notes: readonly string[];
  /** Usual wait in days, as a range; `undefined` where nobody can say, or there is nothing to wait for. */
  readonly wait: { readonly least: number; readonly most: number } | undefined;
  /** The letter that asks for it; `undefined` for what the patient has at home. */
  readonly letter: LetterKind | undefined;
  readonly when: RecordRule;
  /** LOINC document codes, only confirmed ones. */
  readonly loinc: readonly string[];
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** Date the words were last checked against them, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly status: ReviewStatus;
  /** Part of the protected core: a hospital can reword it, never remove it. */
  readonly isProtected: boolean;
}

/** Kinds of things that go to places of their own. */
export type Takes = 'records' | 'pathology' | 'images';
export const takes: readonly Takes[] = ['records', 'pathology', 'images'];

/** Where records go, each kind to its own. */
export interface Destination {
  readonly id: string;
  /** What is sent there. */
  readonly takes: Takes;
  readonly name: string;
  /** "Attention: Pathology consults". */
  readonly attention: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly phone: string;
  readonly fax: string;
  readonly uploadUrl: string;
  /** As written: "Mo-Fr 08:00-17:00". */
  readonly hours: string;
  /** Number to put on everything sent. */
  readonly reference: string;
}

/** One question that decides which records there are. Asked one at a time; each can be skipped. */
export interface SituationQuestion {
  readonly id: Situation;
  readonly question: string;
  /** Why we ask, one sentence. */
  readonly why: string;
}

/** A fact of law or of practice that letters and notes rest on. */
export interface RecordFact {
  readonly id: string;
  readonly text: string;
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** Date the words were last checked against them, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly status: ReviewStatus;
}

/** The health content of the checklist, and the grammar of what may change it. Plain data: it becomes JSON, where a key that is `undefined` is simply not there. */
export interface RecordsContent {
  readonly items: readonly RecordItem[];
  readonly situations: readonly SituationQuestion[];
  readonly facts: readonly RecordFact[];
  readonly sources: readonly Source[];
  readonly grammar: OverrideGrammar;
}
