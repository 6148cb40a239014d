import '../../src/elements/explainer/explainer.define.ts';
import { makeElement, pressIn, type Setting } from '../config/make-element.ts';

export default { title: 'Explainer', component: 'so-explainer' };

const tag = 'so-explainer';
const show = (setting: Setting = {}) => ({ render: () => makeElement(tag, setting) });
const open = (setting: Setting, ...ids: readonly string[]) => ({
  ...show(setting),
  play: ({ canvasElement }: { readonly canvasElement: HTMLElement }) => pressIn(canvasElement, tag, ...ids.map((id) => `#so-explainer-${id} summary`)),
});

/** The first section is open, the rest folded. */
export const FirstVisit = show();

export const Everything = open({}, 'what-not', 'feelings', 'kinds', 'how', 'after', 'changes', 'costs', 'time', 'not-wait');

/** Where words come from, and what medical ones mean. */
export const SourcesOpen = open({}, 'kinds', 'kinds .origin');

/** Part of a page's own words on costs, in a slot, and a section of its own after ours. */
export const Slots = open({ slots: { costs: ['Our written second opinion costs 450 dollars.', 'Call us before you decide.'], more: ['Where do I park?', 'In garage B. It is free for patients.'] } }, 'costs');

/** Words for a slot of the protected core stand beneath ours. */
export const SlotBeneath = open({ slots: { 'not-wait': ['Call our nurse line first.', 'It is open day and night.'] }, attributes: { debug: '' } }, 'not-wait');

/** A hospital's own sections and review. */
export const Override = open(
  {
    override: {
      sections: [
        { id: 'our-team', title: 'Who will I talk to?', paragraphs: ['A nurse calls you within one working day.'], points: ['Weekdays: 8 am to 5 pm.'] },
        { id: 'changes', remove: true },
      ],
      order: ['what', 'our-team'],
      review: { by: 'Ana Silva, MD', role: 'Chief of oncology', date: '2026-12-01' },
    },
  },
  'our-team',
  'what .origin',
);

/** What can't be used is told to the web team, here and in the console. */
export const BadOverride = show({ attributes: { debug: '' }, override: { sections: [{ id: 'not-wait', remove: true }, { id: 'ours' }] } });

/** The fallback stays in sight. */
export const Loading = { ...show({ attributes: { src: '/stories/never.json' } }), parameters: { test: { staysLoading: true } } };

/** In the hospital now: the call comes first. */
export const Pressing = show({ told: { person: 'me', situations: { 'in-hospital': 'yes' } } });

export const RightToLeft = show({ around: { direction: 'rtl' } });

export const Narrow = open({ around: { width: '320px' } }, 'costs');

export const BrandHarbor = show({ around: { brand: 'harbor' } });
