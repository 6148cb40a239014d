import { pressIn } from '../config/make-element.ts';
import { inDays, makeChecklist, progress, type Setting } from './make-checklist.ts';
import { badOverride, hospitalOverride } from './story-overrides.ts';
import type { Specialist } from '../../src/model/specialist.ts';

export default { title: 'Records checklist', component: 'so-records-checklist' };

interface Played {
  readonly canvasElement: HTMLElement;
}

const show = (setting: Setting = {}) => ({ render: () => makeChecklist(setting) });
/** The same, after these have been pressed. */
const pressed = (setting: Setting, ...selectors: readonly string[]) => ({
  ...show(setting),
  play: ({ canvasElement }: Played) => pressIn(canvasElement, 'so-records-checklist', ...selectors),
});

const showAll = '.actions .primary';
const answered = { biopsy: 'yes', surgery: 'no', treatment: 'no', 'back-or-spread': 'no', 'other-hospitals': 'no' } as const;
const begun = progress(['pathology-report', 'asked', 2, 'Mercy Hospital'], ['insurance-card', 'have'], ['imaging-reports', 'have'], ['slides', 'asked', 1, 'Mercy Hospital lab'], ['recent-labs', 'cannot-get']);

/** What everyone sees first: one next thing, one number, who collects. */
export const FirstVisit = show();

/** The whole list, one record open. */
export const WholeList = pressed({ attributes: { cancer: 'breast' } }, showAll, '.record summary');

export const InProgress = pressed({ attributes: { cancer: 'lung', 'appointment-date': inDays(45), 'collected-by': 'patient' }, told: { situations: answered, records: begun } }, showAll);

/** Some dates have passed: said kindly. */
export const Late = show({ attributes: { cancer: 'prostate', 'appointment-date': inDays(19), 'collected-by': 'both' }, told: { situations: answered, records: progress(['pathology-report', 'have'], ['oncology-note', 'asked', 15]) } });

/** The visit is sooner than papers take. */
export const ShortPath = show({ attributes: { cancer: 'melanoma', 'appointment-date': inDays(4) }, told: { situations: answered } });

export const AllDone = pressed(
  { attributes: { 'appointment-date': inDays(20), 'collected-by': 'center' }, override: [{ id: 'slides', remove: true }], told: { cancer: 'not-sure', situations: { ...answered, biopsy: 'no' }, records: progress(...(['pathology-report', 'imaging-reports', 'oncology-note', 'insurance-card', 'imaging-discs', 'treatment-summary', 'medicines-and-allergies', 'recent-labs', 'contacts'] as const).map((id) => [id, 'sent'] as const)) } },
);

/** The center's own list: a form of its own, no discs, its addresses, its review. */
export const Override = pressed({ attributes: { cancer: 'breast' }, override: hospitalOverride }, showAll);

const silva = { name: 'Ana Silva', institution: 'Harbor Cancer Center', records: '/stories/records-silva.json', locations: [{ street: '1 Pier Road', city: 'Boston', state: 'MA', postalCode: '02115', phone: '(617) 555-0142' }] } as unknown as Specialist;

/** The chosen specialist wants what the center doesn't, and brings number and address. */
export const SpecialistsOwnList = pressed({ override: { ...hospitalOverride, destinations: [] }, told: { specialist: silva } }, showAll);

/** What can't be used is told to the web team, here and in the console; the list works with ours. */
export const BadOverride = show({ attributes: { debug: '' }, override: badOverride });

/** The file is gone: ours is shown, and the patient is told to check by phone. */
export const OverrideGone = { ...show({ attributes: { src: '/stories/records-gone.json' } }), parameters: { test: { console: [/could not be used, ours is shown/] } } };

/** The fallback stays in sight. */
export const Loading = { ...show({ attributes: { src: '/stories/records-never.json' } }), parameters: { test: { staysLoading: true } } };

export const Child = pressed({ told: { person: 'my-child', cancer: 'neuroblastoma' } }, showAll);

/** Acute leukemia can't wait: the call comes first. */
export const BloodCancer = show({ attributes: { cancer: 'acute-myeloid-leukemia' } });

export const SomeoneIHelp = show({ told: { person: 'someone-i-help', cancer: 'myeloma', situations: { 'treatment-soon': 'yes' } } });

/** One letter to each place, for all it holds. */
export const Letters = pressed({ attributes: { 'appointment-date': inDays(45) }, override: hospitalOverride, told: { cancer: 'breast', situations: answered, records: begun } }, '[part=letters] > summary', '[data-paper=letter-1]');

export const CoverSheet = pressed({ attributes: { 'appointment-date': inDays(45) }, override: hospitalOverride, told: { cancer: 'breast', situations: answered, records: begun } }, '[part=letters] > summary', '[data-paper=cover]');

export const Timeline = pressed({ told: { cancer: 'breast', situations: { ...answered, treatment: 'yes' }, treatmentDate: inDays(30) } }, '[part=letters] > summary', '[data-paper=timeline]');

/** For someone with no phone or printer. */
export const BlankPack = pressed({ attributes: { cancer: 'breast' }, override: hospitalOverride }, '[part=letters] > summary', '[data-paper=blank]');

export const RightToLeft = pressed({ attributes: { cancer: 'lung', 'appointment-date': inDays(45) }, told: { records: begun }, around: { direction: 'rtl' } }, showAll);

export const Narrow = pressed({ attributes: { cancer: 'lung', 'appointment-date': inDays(45) }, told: { records: begun }, around: { width: '320px' } }, showAll, '.record summary');

export const BrandHarbor = show({ attributes: { 'appointment-date': inDays(45) }, around: { brand: 'harbor' } });

/** Colors of the system. The toolbar's "Forced colors" imitates the rest for every story. */
export const ForcedColors = show({ attributes: { 'appointment-date': inDays(45) }, told: { records: begun }, around: { brand: 'forced' } });
