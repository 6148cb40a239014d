import type { CancerChoice } from './cancer-type.ts';
import type { Place } from './place.ts';
import type { Specialist } from './specialist.ts';

/** Who the second opinion is for. */
export type Person = 'me' | 'my-child' | 'someone-i-help';

/** What the patient has told the elements of a page. Frozen; a new one is made by `applyFact`. */
export interface PatientCase {
  readonly person: Person | undefined;
  readonly cancer: CancerChoice | undefined;
  readonly place: Place | undefined;
  readonly specialist: Specialist | undefined;
  /** ISO 8601 date of the appointment. */
  readonly appointmentDate: string | undefined;
}

/** One thing told: the slice it belongs to and its new value; `undefined` takes it back. */
export type Fact = { readonly [Slice in keyof PatientCase]: { readonly about: Slice; readonly value: PatientCase[Slice] } }[keyof PatientCase];

/** The case of someone who has told nothing yet. */
export const emptyCase: PatientCase = Object.freeze({
  person: undefined,
  cancer: undefined,
  place: undefined,
  specialist: undefined,
  appointmentDate: undefined,
});

/**
 * The next case after a fact. Pure; returns the same object when nothing changes, so that a provider
 * can tell by identity whether to publish.
 */
export function applyFact(patientCase: PatientCase, fact: Fact): PatientCase {
  if (patientCase[fact.about] === fact.value) return patientCase;
  return Object.freeze({ ...patientCase, [fact.about]: fact.value });
}
