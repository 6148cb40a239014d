import '../../src/elements/specialist-finder/specialist-finder.define.ts';
import type { SpecialistFinder } from '../../src/elements/specialist-finder/specialist-finder.ts';
import { applyBrand } from '../config/brands.ts';
import { waitToPlay } from '../config/make-element.ts';
import { answerRequests } from './answer-requests.ts';
import { storySpecialists, wordySpecialist, writeDirectory } from './story-directory.ts';

export default { title: 'Specialist finder', component: 'so-specialist-finder' };

interface Setting {
  /** Attributes of the element. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Text of its JSON child; `null` for none. */
  readonly directory?: string | null;
  /** What holds around it. */
  readonly around?: { readonly brand?: string; readonly width?: string; readonly direction?: 'rtl' };
}

/** A finder as a web team would write it: attributes, a JSON child, and a fallback. */
function makeFinder({ attributes = {}, directory = writeDirectory(), around = {} }: Setting): HTMLElement {
  const finder: SpecialistFinder = document.createElement('so-specialist-finder');
  const all = { owner: 'Harbor Cancer Center', phone: '+1 555 010 0199', 'booking-url': 'https://harbor.example/book', ...attributes };
  for (const [name, value] of Object.entries(all)) finder.setAttribute(name, value);
  const fallback = document.createElement('p');
  fallback.textContent = 'Call us at +1 555 010 0199. We can help you find a specialist.';
  finder.append(fallback);
  if (directory !== null) {
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = directory;
    finder.append(data);
  }
  const frame = document.createElement('div');
  frame.style.maxWidth = around.width ?? '70rem';
  frame.style.margin = '0 auto';
  if (around.direction) frame.dir = around.direction;
  if (around.brand) applyBrand(around.brand, frame);
  frame.append(finder);
  return frame;
}

const show = (setting: Setting = {}) => ({ render: () => makeFinder(setting) });
const asked = { cancer: 'breast', near: 'Boston, MA' };

/** What everyone sees first: cancer and place, the rest folded. */
export const Ready = show();

export const CancerAndPlaceSet = show({ attributes: asked });

/** The fallback stays in sight. */
export const Loading = {
  render: () => {
    answerRequests();
    return makeFinder({ attributes: { src: '/stories/never.json' }, directory: null });
  },
  parameters: { test: { staysLoading: true } },
};

/** A list with nobody on it: the web team is told, the patient gets a number. */
export const Empty = {
  ...show({ directory: writeDirectory([]) }),
  parameters: { test: { console: [/No specialist could be read/] } },
};

/** The fallback is back, with a plain sentence and the number. */
export const Failed = {
  render: () => {
    answerRequests();
    return makeFinder({ attributes: { src: '/stories/gone.json' }, directory: null });
  },
  parameters: { test: { console: [/directory could not be used/] } },
};

/** Which filter to loosen is computed. */
export const NoResults = show({ attributes: { cancer: 'prostate', near: 'Portland, ME', radius: '10' } });

/** A cancer that can't wait: a call today comes first. */
export const UrgentCancer = show({ attributes: { cancer: 'acute-myeloid-leukemia', near: 'Providence, RI' } });

export const NotSure = show({ attributes: { cancer: 'not-sure' } });

/** What was typed can mean several types, so none is in force, and the field says so. */
export const CancerUnclear = {
  ...show(),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const finder = canvasElement.querySelector('so-specialist-finder')!;
    await waitToPlay(finder);
    const field = finder.shadowRoot!.querySelector<HTMLInputElement>('#cancer')!;
    field.value = 'skin cancer';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form!.requestSubmit();
  },
  parameters: { test: { axe: [{ rule: 'color-contrast', because: /overlapped by another element/, why: 'The types to pick from lie over the form until one is picked or the field is left.' }] } },
};

/** Every filter unfolded. */
export const FiltersOpen = {
  ...show({ attributes: asked }),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const finder = canvasElement.querySelector('so-specialist-finder')!;
    await waitToPlay(finder);
    finder.shadowRoot?.querySelector('details.filters')?.setAttribute('open', '');
  },
};

export const LongText = show({ attributes: asked, directory: writeDirectory([wordySpecialist, ...storySpecialists]) });

export const RightToLeft = show({ attributes: asked, around: { direction: 'rtl' } });

export const Narrow = show({ attributes: asked, around: { width: '320px' } });

/** In kilometers, with two filters offered and five on a page. */
export const Kilometers = show({ attributes: { ...asked, units: 'km', filters: 'language insurance', 'page-size': '5' } });

export const BrandHarbor = show({ attributes: asked, around: { brand: 'harbor' } });

export const BrandNorthfield = show({ attributes: asked, around: { brand: 'northfield' } });

/** Colors of the system. The toolbar's "Forced colors" imitates the rest for every story. */
export const ForcedColors = show({ attributes: asked, around: { brand: 'forced' } });

/** For the web team: an attribute that no element has, a file that is not there, a column that is misspelled. */
export const Mistakes = {
  render: () => {
    answerRequests();
    return makeFinder({ attributes: { debug: '', cancr: 'breast', text: '/stories/gone.json' }, directory: 'Name,Cancrs,City,State\nAna Silva,Breast cancer,Boston,MA\n' });
  },
  parameters: { test: { console: [/Did you mean `cancer`\?/, /gone\.json answered 404/, /Did you mean "Cancers"\?/] } },
};

/** For the web team: how the list was read. A row without a name was left out. */
export const DebugPanel = show({
  attributes: { debug: '' },
  directory: JSON.stringify({ specialists: [...storySpecialists, { city: 'Nowhere' }] }),
});
