import type { PatientCase } from '../../model/patient-case.ts';
import type { Say } from '../../text/say.ts';

export interface CallFacts {
  readonly patientCase: PatientCase;
  /** The cancer as the patient reads it; `undefined` where it isn't known. */
  readonly cancerName: string | undefined;
  /** The day of the next treatment as the patient reads it; `undefined` for none, or one that has passed. */
  readonly treatmentDay: string | undefined;
}

/** What to say on the phone, four lines: what I want, whom I want to see, what presses, what you need from me. */
export function composeCall(say: Say, { patientCase, cancerName, treatmentDay }: CallFacts): readonly [string, string, string, string] {
  const { cancer, specialist, situations } = patientCase;
  const want = cancerName
    ? say('appointment.say.wantFor', { cancer: cancerName })
    : say(cancer === 'not-sure' ? 'appointment.say.wantNotSure' : 'appointment.say.want');
  const whom = specialist ? say('appointment.say.see', { name: specialist.name }) : say('appointment.say.seeAnyone');
  const when =
    situations['in-hospital'] === 'yes'
      ? say('appointment.say.hospital')
      : treatmentDay
        ? say('appointment.say.date', { date: treatmentDay })
        : say(situations['treatment-soon'] === 'yes' ? 'appointment.say.week' : 'appointment.say.soon');
  return [want, whom, when, say('appointment.say.records')];
}
