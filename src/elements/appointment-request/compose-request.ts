import type { FormField } from '../../content/appointment-request/form-fields.ts';
import type { AppointmentRequestBody } from '../../model/appointment-request.ts';
import type { PatientCase } from '../../model/patient-case.ts';
import { isAsked, readDate, type FormAnswers } from './form-fields.ts';
import { writeJson } from '../../model/write-json.ts';

export interface RequestContext {
  readonly patientCase: PatientCase;
  readonly cancerName: string | undefined;
  /** The words agreed to. */
  readonly consent: string;
  /** BCP 47 tag. */
  readonly formLanguage: string;
}

/** What is sent, but for the keys that tell one try from another: checked answers, and what the case says. Empty fields are left out. */
export function composeRequest(formFields: readonly FormField[], given: FormAnswers, { patientCase, cancerName, consent, formLanguage }: RequestContext): Omit<AppointmentRequestBody, 'id'> {
  const { agreed, cancer, specialist, situations } = patientCase;
  const answered = formFields
    .filter((field) => isAsked(field, given))
    .map(({ name, kind }) => [name, kind === 'date' ? readDate(given, name) : given[name]?.trim()] as const);
  const fields = {
    version: '1',
    ...Object.fromEntries(answered),
    // Asked only about someone else.
    agreed: given['asking'] === 'someone-i-help' ? agreed : undefined,
    inHospital: situations['in-hospital'],
    cancer,
    cancerName,
    specialistId: specialist?.id,
    specialistName: specialist?.name,
    consent,
    formLanguage,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as unknown as Omit<AppointmentRequestBody, 'id'>;
}

/** 32 hex digits nobody can guess; also on pages without https, where `randomUUID` is missing. */
export function makeKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Gives each request its key: the same words keep it, so that a server that has them already can tell; other words after a
 * try get a new one and name the old.
 */
export class RequestKeys {
  #last: { readonly words: string; readonly id: string; readonly replaces: string | undefined } | undefined;

  sign(fields: Omit<AppointmentRequestBody, 'id'>): AppointmentRequestBody {
    const words = writeJson(fields);
    if (this.#last?.words !== words) this.#last = { words, id: makeKey(), replaces: this.#last?.id };
    const { id, replaces } = this.#last!;
    return Object.freeze({ ...fields, id, ...(replaces && { replaces }) });
  }
}
