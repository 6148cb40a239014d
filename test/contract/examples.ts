import { ContextEvent } from '@lit/context';
import type { LitElement } from 'lit';
import { caseContext } from '../../src/case/case-context.ts';
import type { AppointmentRequest } from '../../src/elements/appointment-request/appointment-request.ts';
import type { Journey } from '../../src/elements/journey/journey.ts';
import type { Fact } from '../../src/model/patient-case.ts';
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

/** Tells the case of an element something, as another element would. */
function tell(element: HTMLElement, fact: Fact): void {
  element.dispatchEvent(new ContextEvent(caseContext, element, (handle) => handle.tell(fact)));
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

/** Fills the appointment form in, long enough ago for no robot, and sends it to a page that takes over. */
async function ask(element: HTMLElement): Promise<void> {
  element.setAttribute('request-endpoint', '/appointments');
  const request = element as AppointmentRequest;
  await request.updateComplete;
  request.addEventListener('so-appointment-send', (event) => {
    event.preventDefault();
    request.complete();
  });
  const inside = request.renderRoot;
  const real = performance.now.bind(performance);
  performance.now = () => 0;
  const answers = { patientName: 'Ada Fictional', 'dateOfBirth-month': '3', 'dateOfBirth-day': '27', 'dateOfBirth-year': '1952', state: 'MA', phone: '617-555-0142' };
  for (const [name, value] of Object.entries(answers)) {
    const field = inside.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  for (const id of ['asking', 'hasTreatmentDate-no', 'consent']) await press(element, `#${id}`);
  performance.now = () => real() + 60_000;
  await press(element, '[part="send"]');
  performance.now = real;
}

/** By tag. An element without an entry fails its contract: say here how it comes up. */
export const examples: Readonly<Record<string, Example>> = {
  'so-case': {
    broken: {},
    states: [(element) => element.setAttribute('debug', ''), (element) => press(element, '.about-you [type=checkbox]')],
  },
  'so-appointment-request': {
    json: JSON.stringify({ specialists: [{ name: 'Harbor Cancer Center', price: '$350', acceptsNewPatients: false }] }),
    broken: {},
    states: [
      (element) => setAll(element, { debug: '', 'request-endpoint': '/appointments', hours: 'Mo-Fr 08:00-17:00 America/New_York' }),
      async (element) => {
        element.setAttribute('request-endpoint', '/appointments');
        await (element as LitElement).updateComplete;
        await press(element, '[part="send"]');
      },
      (element) => tell(element, { about: 'situations', value: { 'in-hospital': 'yes' } }),
      ask,
    ],
  },
  'so-question-list': {
    broken: {},
    states: [(list) => setAll(list, { debug: '', cancer: 'acute-myeloid-leukemia' }), (list) => press(list, '.question input')],
  },
  'so-decision-guide': {
    json: '[{ "id": "parking", "title": "Where do I park?" }]',
    broken: {},
    states: [
      (guide) => guide.setAttribute('debug', ''),
      ...['compare', 'summary'].map((at) => (guide: HTMLElement) => tell(guide, { about: 'guide', value: { moment: 'both', at } })),
      (guide) => tell(guide, { about: 'situations', value: { 'in-hospital': 'yes' } }),
    ],
  },
  'so-explainer': {
    broken: {},
    states: [(explainer) => explainer.setAttribute('debug', ''), (explainer) => tell(explainer, { about: 'situations', value: { 'in-hospital': 'yes' } })],
  },
  'so-journey': {
    broken: {},
    states: [
      (journey) => setAll(journey, { debug: '', steps: 'prepare' }),
      (journey) => (journey as Journey).show('gather'),
      (journey) => tell(journey, { about: 'situations', value: { 'in-hospital': 'yes' } }),
    ],
  },
  'so-specialist-finder': {
    json: JSON.stringify({ specialists }),
    broken: { src: '/nowhere.json' },
    states: [
      (finder) => setAll(finder, { cancer: 'burkitt-lymphoma', near: 'Boston, MA', debug: '', 'page-size': '1' }),
      (finder) => finder.setAttribute('page-size', '1'),
      (finder) => finder.setAttribute('cancer', 'not-sure'),
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
  steps: 'ask gather',
  history: 'push',
  owner: 'Harbor Cancer Center',
  'request-endpoint': '/appointments',
  'request-format': 'form',
  credentials: 'same-origin',
  hours: 'Mo-Fr 08:00-17:00 America/New_York',
  'reply-within': '2',
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
