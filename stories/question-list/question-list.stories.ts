import '../../src/elements/question-list/question-list.define.ts';
import type { PatientCase } from '../../src/model/patient-case.ts';
import { makeElement, pressIn, type Setting } from '../config/make-element.ts';

export default { title: 'Question list', component: 'so-question-list' };

const tag = 'so-question-list';
const show = (setting: Setting = {}) => ({ render: () => makeElement(tag, setting) });
/** The same, after these have been pressed. */
const pressed = (setting: Setting, ...selectors: readonly string[]) => ({
  ...show(setting),
  play: ({ canvasElement }: { readonly canvasElement: HTMLElement }) => pressIn(canvasElement, tag, ...selectors),
});

/** A list someone has begun: five questions, one of them their own, one with an answer. */
const begun: Partial<PatientCase> = {
  person: 'me',
  cancer: 'breast',
  appointmentDate: '2026-12-14',
  questions: {
    chosen: ['safe-to-wait', 'same-as-first', 'own-1', 'breast-surgery', 'side-effects-likely'],
    own: { 'own-1': 'Can I still go to my sister’s wedding in June?' },
    answered: { 'safe-to-wait': 'Four weeks are fine.\nNot longer than six.' },
    askedBy: { 'same-as-first': 'Ana' },
  },
};

/** What everyone sees first: eight questions, an empty list, the rest folded. */
export const FirstVisit = show();

/** The patient is still thinking about it. */
export const Thinking = show({ told: { person: 'me', guide: { moment: 'thinking' } } });

/** Both opinions are in. */
export const BothOpinions = show({ told: { person: 'me', guide: { moment: 'both' } } });

/** Questions only people with this cancer ask come early. */
export const CancerSet = show({ attributes: { cancer: 'prostate' }, told: { person: 'me' } });

export const Begun = show({ told: begun });

/** Where it is on the list is said beside the box that was ticked. */
export const JustPicked = pressed({ told: begun }, '.firsts input:not(:checked)');

/** Nothing was written to add: it is said beside the field. */
export const OwnQuestionMissing = pressed({ told: begun }, '.add button');

/** What can be noted of a question. */
export const NotesOpen = pressed({ told: begun }, '.notes summary');

/** Why ask a question, where that comes from, and what its words mean. */
export const WhyOpen = pressed({ told: { person: 'me' } }, '.firsts li:nth-child(3) .origin summary');

export const TopicOpen = pressed({ told: begun }, '.topics .fold summary');

/** An own question was taken off: it waits among the topics. */
export const SetAside = pressed({ told: begun }, '[data-id=own-1] .off');

/** A hospital's own questions, order and review. */
export const Override = show({
  told: { person: 'me' },
  override: {
    questions: [
      { id: 'harbor-navigator', words: 'Who is our nurse navigator?', why: 'Every patient at Harbor has one.', topic: 'local-team' },
      { id: 'opinion-price', remove: true },
      { id: 'safe-to-wait', why: 'Ask this first. We see most people within a week.' },
    ],
    order: ['harbor-navigator'],
    review: { by: 'Ana Silva, MD', role: 'Chief of oncology', date: '2026-12-01' },
  },
});

/** What can't be used is told to the web team, here and in the console. */
export const BadOverride = show({ attributes: { debug: '' }, told: { person: 'me' }, override: { questions: [{ id: 'safe-to-wait', remove: true }, { id: 'ours' }], qestions: [] } });

/** The file is gone: ours are shown. */
export const OverrideGone = { ...show({ attributes: { src: '/stories/gone.json' } }), parameters: { test: { console: [/could not be used, ours is shown/] } } };

/** The fallback stays in sight. */
export const Loading = { ...show({ attributes: { src: '/stories/never.json' } }), parameters: { test: { staysLoading: true } } };

/** Acute leukemia can't wait: the call comes first. */
export const UrgentCancer = show({ attributes: { cancer: 'acute-myeloid-leukemia' }, told: { person: 'me' } });

export const Child = show({ told: { person: 'my-child', cancer: 'neuroblastoma' } });

export const LongWords = show({
  told: { ...begun, questions: { chosen: ['own-1', 'own-2', 'own-3', 'own-4'], own: { 'own-1': 'Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherung '.repeat(4), 'own-2': 'Why? '.repeat(60), 'own-3': 'What if it comes back?', 'own-4': 'And then?' }, answered: {}, askedBy: { 'own-1': 'A'.repeat(80) } } },
});

export const RightToLeft = show({ told: begun, around: { direction: 'rtl' } });

export const Narrow = show({ told: begun, around: { width: '320px' } });

export const BrandHarbor = show({ told: begun, around: { brand: 'harbor' } });

/** Colors of the system. The toolbar's "Forced colors" imitates the rest for every story. */
export const ForcedColors = show({ told: begun, around: { brand: 'forced' } });
