import '../../src/elements/case/case.define.ts';
import type { Fact } from '../../src/model/patient-case.ts';
import { readCase } from '../../test/support/read-case.ts';
import { applyBrand } from '../config/brands.ts';
import { waitToPlay } from '../config/make-element.ts';

export default { title: 'Case', component: 'so-case' };

interface Setting {
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the patient has told. */
  readonly facts?: readonly Fact[];
  readonly around?: { readonly brand?: string; readonly width?: string; readonly direction?: 'rtl' };
  /** What to press once it stands there, in order: selectors inside. */
  readonly press?: readonly string[];
}

/** A part of a hospital's page with a case around it. */
function show({ attributes = {}, facts = [], around = {}, press = [] }: Setting = {}) {
  return {
    render: () => {
      const element = document.createElement('so-case');
      for (const [name, value] of Object.entries({ phone: '+1 555 010 0199', ...attributes })) element.setAttribute(name, value);
      const content = document.createElement('p');
      content.textContent = 'What the hospital’s page puts here: a finder, a checklist, its own words.';
      element.append(content);
      const frame = document.createElement('div');
      frame.style.maxWidth = around.width ?? '70rem';
      frame.style.margin = '0 auto';
      if (around.direction) frame.dir = around.direction;
      if (around.brand) applyBrand(around.brand, frame);
      frame.append(element);
      return frame;
    },
    play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
      const element = canvasElement.querySelector('so-case')!;
      await waitToPlay(element);
      for (const fact of facts) readCase(element).tell(fact);
      for (const selector of press) {
        await element.updateComplete;
        element.renderRoot.querySelector<HTMLElement>(selector)!.click();
      }
      await element.updateComplete;
    },
  };
}

const forMyChild: readonly Fact[] = [{ about: 'person', value: 'my-child' }];
const details = '.keeping summary';

/** Nothing told yet. */
export const Ready = show();

/** The first answer: keeping is offered, once. */
export const Offered = show({ press: ['.about-you [type=radio]'] });

/** Wording follows who it is for; whether they agree is asked. */
export const SomeoneIHelp = show({ facts: [{ about: 'person', value: 'someone-i-help' }, { about: 'agreed', value: 'not-sure' }] });

/** Answered before, on another page: one line, and "Change". */
export const Folded = show({ facts: forMyChild, press: ['.about-you > .button'] });

/** In the hospital now: a call comes first. */
export const Pressing = show({ press: ['.about-you [type=checkbox]'] });

/** A cancer that can't wait, and no number of the hospital's. */
export const UrgentCancer = show({ attributes: { phone: '' }, facts: [...forMyChild, { about: 'cancer', value: 'acute-myeloid-leukemia' }] });

/** Where answers are kept, and the ways out. */
export const KeepingOpen = show({ attributes: { 'privacy-url': '/privacy' }, facts: forMyChild, press: [details] });

export const KeptInTab = show({ attributes: { id: 'story-tab' }, facts: forMyChild, press: [details, '.keeping [aria-pressed]:nth-child(2)'] });

export const KeptOnDevice = show({ attributes: { id: 'story-device', days: '7' }, facts: forMyChild, press: [details, '.keeping [aria-pressed]:nth-child(3)'] });

/** The hospital doesn't want keeping offered. "Clear my information" stays. */
export const NeverKept = show({ attributes: { keep: 'never' }, facts: forMyChild, press: [details] });

/** The browser would not keep it: full, or forbidden. */
export const Refused = {
  ...show({ facts: forMyChild }),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const element = canvasElement.querySelector('so-case')!;
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    readCase(element).tell({ about: 'person', value: 'me' });
    readCase(element).keep('tab');
    Storage.prototype.setItem = setItem;
    await element.updateComplete;
  },
};

/** Asked once before everything is forgotten. */
export const ClearAsked = show({ facts: forMyChild, press: ['.keeping > .button'] });

/** What was told before was cleared. */
export const Cleared = show({ facts: forMyChild, press: ['.keeping > .button', 'dialog [value=yes]'] });

export const Narrow = show({ facts: forMyChild, press: [details], around: { width: '320px' } });

export const RightToLeft = show({ facts: forMyChild, press: [details], around: { direction: 'rtl' } });

export const BrandHarbor = show({ facts: forMyChild, press: [details], around: { brand: 'harbor' } });

export const BrandNorthfield = show({ press: ['.about-you [type=radio]'], around: { brand: 'northfield' } });

export const ForcedColors = show({ press: ['.about-you [type=radio]'], around: { brand: 'forced' } });
