import type { TemplateResult } from 'lit';
import type { FormField } from '../../content/appointment-request/form-fields.ts';
import type { AppointmentContent } from '../../content/appointment-request/index.ts';
import type { RequestOutcome } from '../../model/appointment-request.ts';
import type { PatientCase } from '../../model/patient-case.ts';
import type { Say } from '../../text/say.ts';
import type { Rules } from './check-rules.ts';
import type { Contacts } from './find-contacts.ts';
import type { FormAnswers } from './form-fields.ts';

/** Everything the templates draw from, and the ways back. */
export interface AppointmentView {
  readonly say: Say;
  /** BCP 47 tag of the language spoken. */
  readonly language: string;
  readonly now: Date;
  /** IANA time zone of the patient's device. */
  readonly zone: string;
  readonly heading: (depth: number, content: unknown, id?: string) => TemplateResult;
  readonly patientCase: PatientCase;
  readonly cancerName: string | undefined;
  /** Two-letter code of the patient's state, as far as it is known. */
  readonly state: string | undefined;
  readonly contacts: Contacts;
  readonly rules: Rules;
  /** Whose rules those are, and whom the request goes to. */
  readonly centerName: string | undefined;
  readonly content: AppointmentContent;
  /** Working days until someone calls back. */
  readonly replyWithin: number | undefined;
  readonly privacyUrl: string | undefined;

  /** All questions of the form, in their order. */
  readonly fields: readonly FormField[];
  readonly given: FormAnswers;
  /** Field → what is wrong with it, in the words shown. */
  readonly errors: Readonly<Record<string, string>>;
  readonly outcome: RequestOutcome | undefined;
  readonly isSending: boolean;
  /** What is agreed to, in the words shown. */
  readonly consent: string;
  readonly answer: (name: string, value: string) => void;
  readonly submit: (event: Event) => void;
  /** Puts the cursor into a field. */
  readonly goTo: (field: string) => void;
}
