import type { CancerChoice } from './cancer-type.ts';
import type { Place } from './place.ts';
import type { Specialist } from './specialist.ts';
import { bare } from './bare.ts';

/** Who the second opinion is for. */
export type Person = 'me' | 'my-child' | 'someone-i-help';
export const persons: readonly Person[] = ['me', 'my-child', 'someone-i-help'];

export type Answer = 'yes' | 'no' | 'not-sure';
export const answers: readonly Answer[] = ['yes', 'no', 'not-sure'];

/** What has happened so far, asked one at a time; each may stay open. The first two decide the pace. */
export type Situation = 'in-hospital' | 'treatment-soon' | 'biopsy' | 'surgery' | 'treatment' | 'back-or-spread' | 'other-hospitals';
export const situations: readonly Situation[] = ['in-hospital', 'treatment-soon', 'biopsy', 'surgery', 'treatment', 'back-or-spread', 'other-hospitals'];

export type RecordStatus = 'to-get' | 'asked' | 'have' | 'sent' | 'not-needed' | 'cannot-get';
export const recordStatuses: readonly RecordStatus[] = ['to-get', 'asked', 'have', 'sent', 'not-needed', 'cannot-get'];

/** How far the patient has come with one record. */
export interface RecordProgress {
  readonly status: RecordStatus;
  /** ISO 8601 date of the last change of status. */
  readonly date: string | undefined;
  /** Who holds it, in the patient's words: "Mercy Hospital". One letter asks one place for all it holds. */
  readonly heldBy: string;
  readonly note: string;
}

/** Of a record nobody has told anything about. */
export const untouchedRecord: RecordProgress = Object.freeze({ status: 'to-get', date: undefined, heldBy: '', note: '' });

/** Questions the patient wants to ask. */
export interface QuestionNotes {
  /** Ids of chosen questions and of own ones, in the patient's order. */
  readonly chosen: readonly string[];
  /** Id → words as the patient has them: of own questions, and of chosen ones, so that other elements can say them without our list; under `own-draft`, of one that is still being written. */
  readonly own: Readonly<Record<string, string>>;
  /** Id → what was answered. */
  readonly answered: Readonly<Record<string, string>>;
  /** Id → who asks it. */
  readonly askedBy: Readonly<Record<string, string>>;
}

/** What the patient has told the elements of a page. Frozen; a new one is made by `applyFact`. */
export interface PatientCase {
  readonly person: Person | undefined;
  /** Whether the person someone helps knows and agrees. */
  readonly agreed: Answer | undefined;
  readonly cancer: CancerChoice | undefined;
  readonly place: Place | undefined;
  readonly specialist: Specialist | undefined;
  /** ISO 8601 date of the appointment. */
  readonly appointmentDate: string | undefined;
  /** ISO 8601 date of the next treatment. */
  readonly treatmentDate: string | undefined;
  readonly situations: Readonly<Partial<Record<Situation, Answer>>>;
  /** Id of a record → how far it has come; what is not in here is still to get. */
  readonly records: Readonly<Record<string, RecordProgress>>;
  readonly questions: QuestionNotes;
  /** Id of a step of the decision guide → what was answered: one word, several, or the patient's own. */
  readonly guide: Readonly<Record<string, string | readonly string[]>>;
  /** Where in a journey the patient is. */
  readonly step: string | undefined;
}

/** One thing told: the slice it belongs to and its new value; `undefined` takes back what may be. */
export type Fact = { readonly [Slice in keyof PatientCase]: { readonly about: Slice; readonly value: PatientCase[Slice] } }[keyof PatientCase];

const none = Object.freeze(bare({}));

/** The case of someone who has told nothing yet. */
export const emptyCase: PatientCase = Object.freeze({
  person: undefined,
  agreed: undefined,
  cancer: undefined,
  place: undefined,
  specialist: undefined,
  appointmentDate: undefined,
  treatmentDate: undefined,
  situations: none,
  records: none,
  questions: Object.freeze({ chosen: Object.freeze([]), own: none, answered: none, askedBy: none }),
  guide: none,
  step: undefined,
});

/**
 * The next case after a fact. Pure; returns the same object when nothing changes, so that a provider
 * can tell by identity whether to publish.
 */
export function applyFact(patientCase: PatientCase, fact: Fact): PatientCase {
  if (patientCase[fact.about] === fact.value) return patientCase;
  return Object.freeze({ ...patientCase, [fact.about]: fact.value });
}

/** Whether anything was told that is worth keeping. Where in a journey one is, is not. */
export function hasAnswers(patientCase: PatientCase): boolean {
  return isTold({ ...patientCase, step: undefined });
}

function isTold(value: unknown): boolean {
  return typeof value === 'object' && value ? Object.values(value).some(isTold) : value !== undefined && value !== '';
}

/** Whether the patient says that there is no time for lists: in the hospital now, or treatment within 7 days. */
export function isPressing({ situations: told, treatmentDate }: PatientCase, today: string): boolean {
  const days = treatmentDate ? (Date.parse(treatmentDate) - Date.parse(today)) / 86_400_000 : Infinity;
  return told['in-hospital'] === 'yes' || told['treatment-soon'] === 'yes' || (days >= 0 && days <= 7);
}
