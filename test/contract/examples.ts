import type { LitElement } from 'lit';
import { localToday } from '../../src/model/today.ts';

/** How an element is brought up in the contract tests. */
export interface Example {
  /** Data as a hospital would put it inside the tag: the content of a JSON child. */
  readonly json?: string;
  /** Attributes with which it can't be used. */
  readonly broken: Readonly<Record<string, string>>;
  /** Attribute values to try besides those in `sampleValues`. */
  readonly samples?: Readonly<Record<string, string>>;
  /** Ways to states that show parts the first state doesn't, each from a fresh element. */
  readonly states?: readonly ((element: HTMLElement) => Promise<void> | void)[];
}

function setAll(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** Presses what fits, the first or the one at `index`, and waits until the element has drawn. */
async function press(element: HTMLElement, selector: string, index = 0): Promise<void> {
  const fitting = element.shadowRoot!.querySelectorAll<HTMLElement>(selector);
  (fitting[index] ?? fitting[0])!.click();
  await (element as LitElement).updateComplete;
}

const specialists = [
  {
    name: 'Ada Fictional',
    credentials: 'MD',
    cancers: ['breast'],
    institution: 'Harbor Cancer Center',
    designations: ['NCI-designated'],
    languages: ['en', 'es'],
    insurance: ['Aetna'],
    gender: 'female',
    visitKinds: ['in-person', 'video'],
    statesServed: ['MA'],
    acceptsNewPatients: true,
    verifiedOn: '2026-10-01',
    profileUrl: 'https://example.org/ada',
    bookingUrl: 'https://example.org/book',
    locations: [
      { street: '1 Pier Road', city: 'Boston', state: 'MA', postalCode: '02115', latitude: 42.34, longitude: -71.09, phone: '555-0110' },
    ],
  },
  {
    name: 'Ben Invented',
    specialties: ['Medical Oncology'],
    locations: [{ city: 'Hartford', state: 'CT', latitude: 41.76, longitude: -72.69, phone: '555-0111' }],
  },
];

/** By tag. An element without an entry fails its contract: say here how it comes up. */
export const examples: Readonly<Record<string, Example>> = {
  'so-case': {
    broken: {},
    states: [(element) => press(element, '.about-you [type=checkbox]')],
  },
  'so-specialist-finder': {
    json: JSON.stringify({ specialists }),
    broken: { src: '/nowhere.json' },
    states: [
      (finder) => setAll(finder, { cancer: 'burkitt-lymphoma', near: 'Boston, MA', debug: '', 'page-size': '1' }),
      (finder) => finder.setAttribute('page-size', '1'),
      (finder) => press(finder, '.choose'),
      (finder) => press(finder, '.facet input'),
      async (finder) => {
        await press(finder, '.compare-choice input');
        await press(finder, '.compare-choice input:not(:checked)', 1);
        await press(finder, '.compare-bar .button');
      },
      async (finder) => {
        await press(finder, '.compare-choice input');
        await press(finder, '.compare-choice input', 1);
      },
    ],
  },
  'so-records-checklist': {
    json: '[{ "id": "our-form", "name": "Our form" }]',
    // Ours is shown where the hospital's can't be had; without its words it fails.
    broken: {},
    states: [
      (checklist) => setAll(checklist, { debug: '', cancer: 'burkitt-lymphoma', 'appointment-date': localToday(new Date(Date.now() + 3 * 86_400_000)) }),
      (checklist) => press(checklist, '.actions .primary'),
      (checklist) => press(checklist, '[data-paper=cover]'),
      (checklist) => press(checklist, '.next .primary'),
    ],
  },
};

/** A sound value for each attribute that is more than free text. */
export const sampleValues: Readonly<Record<string, string>> = {
  'heading-level': '3',
  phone: '+1 555 010 0123',
  emergency: '112',
  crisis: '116 123',
  'privacy-url': '/privacy',
  'booking-url': '/book',
  debug: 'true',
  cancer: 'breast',
  near: 'Boston, MA',
  'appointment-date': '2030-05-01',
  'collected-by': 'both',
  radius: '25',
  units: 'km',
  filters: 'language insurance',
  keep: 'never',
  days: '7',
  'page-size': '5',
  owner: 'Harbor Cancer Center',
};

/** Attributes that name a file to load: tried in the tests of sources. */
export const loading = new Set(['src', 'text', 'fhir']);

/** What an editor, a broken template or an attacker may leave in an attribute. */
export const badValues = [
  '',
  ' ',
  'nonsense',
  '-1',
  '0',
  '1e99',
  'NaN',
  '__proto__',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  '\u202E"\'{{',
];
