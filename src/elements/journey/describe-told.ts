import type { JourneyStep } from '../../model/journey.ts';
import type { JourneyView } from './journey-view.ts';
import { bare } from '../../model/bare.ts';

/** What the patient has done in a step, in a few words; `undefined` where nothing is known. */
const described: Readonly<Partial<Record<JourneyStep, (view: JourneyView) => string | undefined>>> = bare({
  find: ({ say, patientCase: { specialist } }) => specialist && say('journey.told.find', { name: specialist.name }),
  ask: ({ say, patientCase: { appointmentDate }, day }) => appointmentDate && say('journey.told.ask', { date: day(appointmentDate) }),
  gather: ({ say, patientCase: { records } }) => {
    const count = Object.values(records).filter(({ status }) => status === 'have' || status === 'sent').length;
    return count ? say('journey.told.gather', { count }) : undefined;
  },
  prepare: ({ say, patientCase: { questions } }) => {
    const count = questions.chosen.length;
    return count ? say('journey.told.prepare', { count }) : undefined;
  },
  decide: ({ say, patientCase: { guide } }) => (Object.keys(guide).length ? say('journey.told.decide') : undefined),
});

export function describeTold(step: JourneyStep, view: JourneyView): string | undefined {
  return described[step]?.(view);
}
