import '../../src/elements/journey/journey.define.ts';
import type { LitElement } from 'lit';
import type { Journey } from '../../src/elements/journey/journey.ts';
import type { JourneyStep } from '../../src/model/journey.ts';
import type { PatientCase } from '../../src/model/patient-case.ts';
import { makeElement, pressIn, type Setting } from '../config/make-element.ts';

export default { title: 'Journey', component: 'so-journey' };

const tag = 'so-journey';
const show = (setting: Setting = {}) => ({ render: () => makeElement(tag, setting) });
/** At one of its steps, once that step's element is there. */
const at = (step: JourneyStep, setting: Setting = {}) => ({
  ...show(setting),
  async play({ canvasElement }: { readonly canvasElement: HTMLElement }) {
    const journey = canvasElement.querySelector<Journey>(tag)!;
    await journey.updateComplete;
    if (journey.phase === 'loading') await new Promise((resolve) => journey.addEventListener('so-ready', resolve, { once: true }));
    await journey.show(step);
    const part = journey.renderRoot.querySelector<LitElement & { phase: string }>('.part:not([hidden]) > *')!;
    // A finder without a list waits for one.
    if (step === 'find') return;
    while (part.phase === 'loading') await new Promise((resolve) => setTimeout(resolve, 20));
    await part.updateComplete;
  },
});

const specialist = { id: 'ada', name: 'Ada Fictional', cancers: [], specialties: [], locations: [] } as unknown as NonNullable<PatientCase['specialist']>;
const told: Partial<PatientCase> = {
  person: 'me',
  cancer: 'breast',
  specialist,
  appointmentDate: '2126-12-03',
  records: { 'pathology-report': { status: 'have', date: '2026-11-20', heldBy: '', note: '' } },
  questions: { chosen: ['safe-to-wait', 'goal'], own: {}, answered: {}, askedBy: {} },
  guide: { moment: 'getting' },
};

/** What everyone sees first: one next thing and one number. */
export const FirstVisit = show();
export const NoPhone = show({ attributes: { phone: '' } });
export const SomeoneIHelp = show({ told: { person: 'someone-i-help' } });
export const MyChild = show({ told: { person: 'my-child', cancer: 'breast' } });

/** Back again: what is next, and what has been done. */
export const SpecialistChosen = show({ told: { person: 'me', specialist } });
export const WasGathering = show({ told: { ...told, step: 'gather' } });
export const AllSteps = { ...show({ told }), play: ({ canvasElement }: { readonly canvasElement: HTMLElement }) => pressIn(canvasElement, tag, '.progress summary') };
export const VisitOver = show({ told: { ...told, appointmentDate: '2026-01-05' } });
/** A call comes before any step. */
export const CannotWait = show({ told: { person: 'me', situations: { 'treatment-soon': 'yes' } } });

export const Understand = at('understand');
/** No list was set: the hospital's number stands in for it, and the web team is told. */
export const FindWithoutList = { ...at('find'), parameters: { test: { console: [/no list of specialists is named/] } } };
export const Ask = at('ask', { attributes: { 'appointment-request-hours': 'Mo-Su 00:00-24:00 America/New_York' } });
export const Gather = at('gather', { told: { person: 'me' } });
export const Prepare = at('prepare');
export const Decide = at('decide');

/** The hospital's pick of steps. */
export const ThreeSteps = at('gather', { attributes: { steps: 'gather prepare ask' } });

export const Loading = show({ attributes: { text: '/stories/never.json' } });
export const RightToLeft = show({ told, around: { direction: 'rtl' } });
export const Narrow = show({ told, around: { width: '20rem' } });
/** Colors of the system. The toolbar's "Forced colors" imitates the rest for every story. */
export const ForcedColors = show({ told, around: { brand: 'forced' } });
export const BrandHarbor = show({ told, around: { brand: 'harbor' } });
