import type { Answer, Person } from './patient-case.ts';

/**
 * What is sent, flat, so that JSON and a form carry the same. Fields the patient left empty are missing. Written down for
 * whoever receives it in `docs/appointment-request.md` and `schema/appointment-request.schema.json`.
 */
export interface AppointmentRequestBody {
  /** Goes up when a reader of the version before could no longer make sense of it. */
  readonly version: '1';
  /** Idempotency key, 32 hex digits: the same when the same request is sent again. */
  readonly id: string;
  /** Key of an earlier try with other words, which may or may not have arrived. */
  readonly replaces?: string;
  readonly asking: Person;
  /** Name of who asks, where that isn't the patient. */
  readonly askerName?: string;
  /** Whether the person someone helps knows and agrees. */
  readonly agreed?: Answer;
  readonly patientName: string;
  /** ISO 8601 date. */
  readonly dateOfBirth: string;
  /** Two-letter US state or territory, or `other` for a place outside the US. */
  readonly state: string;
  /** As typed. */
  readonly phone: string;
  readonly hasTreatmentDate: Answer;
  /** ISO 8601 date. */
  readonly treatmentDate?: string;
  readonly inHospital?: Answer;
  readonly diagnosis?: 'confirmed' | 'suspected' | 'came-back';
  /** Id of the cancer type in our vocabulary, or `not-sure`, and its name as the patient saw it. */
  readonly cancer?: string;
  readonly cancerName?: string;
  /** The specialist chosen, by the id and name of the hospital's own directory. */
  readonly specialistId?: string;
  readonly specialistName?: string;
  readonly treatedAt?: string;
  readonly language?: string;
  readonly interpreter?: 'yes' | 'no';
  readonly insurer?: string;
  readonly leaveMessage?: 'yes' | 'no';
  readonly times?: string;
  readonly note?: string;
  /** The very words the patient agreed to. */
  readonly consent: string;
  /** BCP 47 tag of the language the form was in. */
  readonly formLanguage: string;
}

/** What became of a request. */
export type RequestOutcome =
  /** Taken. `reference` and the number the call will come from, where the hospital's system gave them. */
  | { readonly kind: 'sent'; readonly reference?: string | undefined; readonly phone?: string | undefined }
  /** Fields to mend, each with what to say; empty words get our own. */
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  /** Too large to be taken: the free text is the one part that can be. */
  | { readonly kind: 'too-large' }
  /** Not now. Minutes until the next try, where they were said. */
  | { readonly kind: 'busy'; readonly minutes: number | undefined }
  /** No answer: it may have arrived or not. */
  | { readonly kind: 'unsure' }
  /** Answered, and not taken. */
  | { readonly kind: 'failed' }
  /** Sent faster than a person types. */
  | { readonly kind: 'too-fast' };
