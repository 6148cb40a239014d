import '../../src/elements/decision-guide/decision-guide.define.ts';
import type { PatientCase } from '../../src/model/patient-case.ts';
import { makeElement, pressIn, type Setting } from '../config/make-element.ts';

export default { title: 'Decision guide', component: 'so-decision-guide' };

const tag = 'so-decision-guide';
const show = (setting: Setting = {}) => ({ render: () => makeElement(tag, setting) });
/** The same, after these have been pressed. */
const pressed = (setting: Setting, ...selectors: readonly string[]) => ({
  ...show(setting),
  play: ({ canvasElement }: { readonly canvasElement: HTMLElement }) => pressIn(canvasElement, tag, ...selectors),
});
/** At one step of a path, with these answers. */
const at = (step: string, guide: PatientCase['guide'], told: Partial<PatientCase> = {}): Setting => ({ told: { person: 'me', ...told, guide: { ...guide, at: step } } });

const thinking = { moment: 'thinking' };
const both = { moment: 'both' };
const compared = {
  ...both,
  'compare.what': 'same',
  'compare.goal': 'same',
  'compare.plan': 'different',
  'compare.start': 'not-sure',
  'first.plan': 'Surgery first, then radiation.',
  'second.plan': 'Drugs first. Then look again.',
};
const weighed = { values: ['good-days', 'people', 'own:To see Ana finish school'], weights: ['lot', 'some', 'open'] };
const whole = {
  ...compared,
  ...weighed,
  outcome: 'differ',
  why: 'judgment',
  'support.who': 'My sister and I',
  'support.think': 'She leans to the second plan.',
  'certainty.informed': 'no',
  'certainty.sure': 'yes',
  next: 'third-view',
};

/** What everyone sees first: whose site it is, that nothing is decided, three moments. */
export const FirstVisit = show();
export const MomentPicked = show(at('moment', thinking));
export const AllStepsOpen = pressed(at('costs', thinking), '.progress summary');

/** The decision, and the same things about each option. */
export const ShouldIGetOne = show(at('decision', thinking));
export const LeansToLater = show(at('decision', { ...thinking, decision: 'later' }));
export const HowOftenItChanges = show(at('changes', thinking));
export const SafeToWait = show(at('safe', thinking));
export const Costs = show(at('costs', thinking));
export const TellMyDoctor = show(at('tell', thinking));
export const WhomToAsk = show(at('whom', thinking));
/** Where the path of those who think about one ends. */
export const EndThinking = show(at('next', thinking));

/** The short path. */
export const GettingOne = show(at('path', { moment: 'getting' }));
export const EndGetting = show(at('next', { moment: 'getting' }));

/** Four rows; the rest, and room to write, on request. */
export const SideBySide = show(at('compare', both));
export const SideBySideFilled = show(at('compare', compared));
export const MoreRows = pressed(at('compare', compared), '.fold > summary');
export const PrognosisSkipped = pressed(at('compare', { ...compared, skip: 'yes' }), '.fold > summary');

export const OutcomeOpen = show(at('outcome', both));
export const TheyAgree = show(at('outcome', { ...both, outcome: 'agree' }));
export const SecondAddsChoices = show(at('outcome', { ...both, outcome: 'adds' }));
export const TheyDiffer = show(at('outcome', { ...both, outcome: 'differ' }));
export const NotSure = show(at('outcome', { ...both, outcome: 'not-sure' }));
export const NotFinished = show(at('outcome', { ...both, outcome: 'not-finished' }));
export const WhyOpen = show(at('why', { ...both, outcome: 'differ' }));
export const DifferentInformation = show(at('why', { ...both, outcome: 'differ', why: 'information' }));
export const DifferentReading = show(at('why', { ...both, outcome: 'differ', why: 'reading' }));
export const DifferentJudgment = show(at('why', { ...both, outcome: 'differ', why: 'judgment' }));

export const Values = show(at('values', both));
/** A picture that reads as text too. */
export const ValuesWeighed = show(at('values', { ...both, ...weighed }));
/** A fourth is not taken: it is said beside its box. */
export const FourthValue = pressed(at('values', { ...both, ...weighed }), '.values input:not(:checked)');
/** Nothing was written to add: it is said beside the field. */
export const OwnValueMissing = pressed(at('values', both), '.add button');
/** Words that were not added are still in the field. */
export const OwnValueWaiting = show(at('values', { ...both, ...weighed, 'values.own': 'My garden' }));
export const Support = show(at('support', both));
export const Certainty = show(at('certainty', both));
/** Each no names whom to talk to. */
export const AllNo = show(at('certainty', { ...both, 'certainty.sure': 'no', 'certainty.informed': 'no', 'certainty.clear': 'no', 'certainty.supported': 'no' }));

/** Where the path of those with both opinions ends: five ways, and to talk first. */
export const EndBoth = show(at('next', both));
export const NextPicked = show(at('next', whole));
export const Summary = show(at('summary', whole));
/** The next step left open: each in one line, with whom to call. */
export const SummaryNextOpen = show(at('summary', { ...whole, next: '' }));
/** Every question was left open. */
export const SummaryOfNothing = show(at('summary', {}));
export const SummaryThinking = show(at('summary', { ...thinking, decision: 'now', ...weighed, next: 'get-one' }));
export const SummaryGetting = show(at('summary', { moment: 'getting' }));

/** Who wrote it, who reviewed it, who paid, sources. */
export const Disclosure = pressed({}, '.about > summary', '.about details summary');

/** The hospital says by an attribute that it has reviewed the guide. */
export const ApprovedByHospital = show({ attributes: { 'content-approved-by': 'Ana Silva, MD, chief of oncology, December 1, 2026' } });

/** The hospital read the guide before its words were last changed; its own sentence on who checked it is not taken. */
export const ReviewedBefore = pressed(
  {
    attributes: { debug: '' },
    override: { review: { by: 'Ana Silva, MD', role: 'Chief of oncology', date: '2026-11-01' }, disclosure: [{ id: 'review', words: 'Checked by experts.' }] },
  },
  '.step .origin > summary',
  '.about > summary',
);

/** A hospital's own words, step, value and review. */
export const Override = show({
  ...at('costs', thinking),
  override: {
    steps: [
      { id: 'costs', paragraphs: ['Our second opinion in writing costs 450 dollars.'], points: ['Ask for Maria: she knows all health plans.'] },
      { id: 'parking', title: 'Where do I park?', paragraphs: ['In garage B.'], when: { moment: ['thinking'] } },
    ],
    items: [{ id: 'garden', title: 'Working in my garden' }, { id: 'soon', remove: true }],
    review: { by: 'Ana Silva, MD', role: 'Chief of oncology', date: '2026-12-01' },
  },
});

/** What can't be used is told to the web team, here and in the console. */
export const BadOverride = show({ attributes: { debug: '' }, override: { options: [{ id: 'not', remove: true }], disclosure: [{ id: 'paid', remove: true }], stepps: [] } });

/** The file is gone: ours is shown. */
export const OverrideGone = { ...show({ attributes: { src: '/stories/gone.json' } }), parameters: { test: { console: [/could not be used, ours is shown/] } } };

/** Nobody has looked after the content: the web team is told, patients see the date. */
export const PastItsDate = { ...show({ override: { disclosure: [{ id: 'update', date: '2020-01-01' }] } }), parameters: { test: { console: [/was to be checked again by 2020-01-01/] } } };

/** The fallback stays in sight. */
export const Loading = { ...show({ attributes: { src: '/stories/never.json' } }), parameters: { test: { staysLoading: true } } };

/** Acute leukemia can't wait: the call comes first, on every step. */
export const UrgentCancer = show(at('decision', thinking, { cancer: 'acute-myeloid-leukemia' }));

export const NoPhone = show({ ...at('next', both), attributes: { phone: '' } });

export const LongWords = show(at('summary', { ...whole, values: ['own:Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherung '.repeat(3).trim()], weights: ['lot'], 'first.plan': 'Why? '.repeat(80), 'support.who': 'A'.repeat(200) }));

export const RightToLeft = show({ ...at('compare', compared), around: { direction: 'rtl' } });

export const Narrow = show({ ...at('decision', thinking), around: { width: '320px' } });

export const BrandHarbor = show({ ...at('values', { ...both, ...weighed }), around: { brand: 'harbor' } });

/** Colors of the system. The toolbar's "Forced colors" imitates the rest for every story. */
export const ForcedColors = show({ ...at('values', { ...both, ...weighed }), around: { brand: 'forced' } });
