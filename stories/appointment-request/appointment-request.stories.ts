import '../../src/elements/appointment-request/appointment-request.define.ts';
import { ContextProvider } from '@lit/context';
import { caseContext } from '../../src/case/case-context.ts';
import { CaseStore } from '../../src/case/case-store.ts';
import type { Fact } from '../../src/model/patient-case.ts';
import { applyBrand } from '../config/brands.ts';
import { waitToPlay } from '../config/make-element.ts';
import { answerRequests } from './answer-requests.ts';
import { boston, breast, houston, remoteCenter, storyCenter, storySpecialist } from './story-center.ts';

export default { title: 'Appointment request', component: 'so-appointment-request' };

interface Setting {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Text of the JSON child; `null` for none. */
  readonly center?: string | null;
  readonly facts?: readonly Fact[];
  readonly around?: { readonly brand?: string; readonly width?: string; readonly direction?: 'rtl' };
}

/** A case of its own for every story, so that none hears of another. */
function provideCase(frame: HTMLElement, facts: readonly Fact[]): void {
  const store: CaseStore = new CaseStore({ name: () => 'story', days: () => 30, publish: (handle) => provider.setValue(handle) });
  const provider = new ContextProvider(frame, { context: caseContext, initialValue: store.handle });
  for (const fact of facts) store.handle.tell(fact);
}

/** The element as a web team would write it. Hours around the clock, so that "open now" is the same whenever one looks. */
function makeRequest({ attributes = {}, center = storyCenter, facts = [], around = {} }: Setting): HTMLElement {
  answerRequests();
  const element = document.createElement('so-appointment-request');
  const all = { phone: '+1 555 010 0199', hours: 'Mo-Su 00:00-24:00 America/New_York', 'request-endpoint': '/stories/request', 'reply-within': '2', ...attributes };
  for (const [name, value] of Object.entries(all)) if (value) element.setAttribute(name, value);
  const fallback = document.createElement('p');
  fallback.textContent = 'Call us at +1 555 010 0199.';
  element.append(fallback);
  if (center) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = center;
    element.append(script);
  }
  const frame = document.createElement('div');
  frame.style.maxWidth = around.width ?? '60rem';
  frame.style.margin = '0 auto';
  if (around.direction) frame.dir = around.direction;
  if (around.brand) applyBrand(around.brand, frame);
  provideCase(frame, facts);
  frame.append(element);
  return frame;
}

const show = (setting: Setting = {}) => ({ render: () => makeRequest(setting) });

type Play = { canvasElement: HTMLElement };
const find = (root: HTMLElement) => root.querySelector('so-appointment-request')!;
const filled: Readonly<Record<string, string>> = {
  patientName: 'Ada Fictional',
  'dateOfBirth-month': '3',
  'dateOfBirth-day': '27',
  'dateOfBirth-year': '1952',
  state: 'MA',
  phone: '617-555-0142',
};

/** Does something at a time of the page's clock, in milliseconds since it was opened. */
function at(time: number, act: () => void): void {
  // A test may have put a clock of its own there.
  const { now } = performance;
  performance.now = () => time;
  act();
  performance.now = now;
}

/** Fills the form in as a person would have, longer ago than robots take. */
async function fillIn(root: HTMLElement): Promise<void> {
  const element = find(root);
  await waitToPlay(element);
  const inside = element.renderRoot as ShadowRoot;
  for (const [name, value] of Object.entries(filled)) {
    const field = inside.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    field.value = value;
    at(0, () => field.dispatchEvent(new Event('input', { bubbles: true })));
  }
  for (const id of ['asking', 'hasTreatmentDate-no', 'consent']) inside.querySelector<HTMLInputElement>(`#${id}`)!.click();
  await element.updateComplete;
}

/** Presses the button and waits for the answer. */
async function send(root: HTMLElement): Promise<void> {
  const element = find(root);
  at(60_000, () => element.renderRoot.querySelector<HTMLElement>('[part="send"]')!.click());
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

const answered = (address: string, setting: Setting = {}) => ({
  ...show({ ...setting, attributes: { 'request-endpoint': address, ...setting.attributes } }),
  play: async ({ canvasElement }: Play) => {
    await fillIn(canvasElement);
    await send(canvasElement);
  },
});

/** What everyone sees first. */
export const Ready = show();

/** The case has a cancer, a place and a specialist with a number of their own. */
export const SpecialistChosen = show({ facts: [breast, boston, { about: 'specialist', value: storySpecialist }] });

/** Closed most of the week; the time it opens depends on when one looks. */
export const WeekendHours = show({ attributes: { hours: 'Sa 09:00-12:00,13:00-14:30; Su 22:00-02:00 America/Los_Angeles' } });

/** No endpoint, no hours, no rules: the phone, and what to ask. */
export const PhoneOnly = show({ attributes: { 'request-endpoint': '', hours: '', 'reply-within': '' }, center: null });

/** No number either: the National Cancer Institute's line. */
export const NoPhone = show({ attributes: { phone: '', 'request-endpoint': '', hours: '' }, center: null });

/** With a booking page. */
export const BookingPage = show({ attributes: { 'booking-url': 'https://harbor.example/book' } });

/** For a child: words, lines to say and questions change. */
export const ForMyChild = show({ facts: [{ about: 'person', value: 'my-child' }, { about: 'cancer', value: 'wilms' }] });

/** In the hospital now. */
export const InTheHospital = show({ facts: [breast, { about: 'situations', value: { 'in-hospital': 'yes' } }] });

/** The rules refuse: the ways that are left. */
export const NotServed = show({ center: remoteCenter, facts: [breast, houston, { about: 'person', value: 'my-child' }] });

/** Health plan and help, unfolded. */
export const CardsOpen = {
  ...show(),
  play: async ({ canvasElement }: Play) => {
    const element = find(canvasElement);
    await waitToPlay(element);
    for (const card of element.renderRoot.querySelectorAll('details.box')) card.setAttribute('open', '');
  },
};

/** Sent empty: one summary, in the same words as at the fields. */
export const Problems = {
  ...show(),
  play: async ({ canvasElement }: Play) => {
    await waitToPlay(find(canvasElement));
    await send(canvasElement);
  },
};

export const FilledIn = { ...show(), play: ({ canvasElement }: Play) => fillIn(canvasElement) };
export const Sending = answered('/stories/request/never');
export const Sent = answered('/stories/request');
/** With no word on when someone calls. */
export const SentPlain = answered('/stories/request/plain', { attributes: { 'reply-within': '' }, center: null });
export const FieldErrors = answered('/stories/request/400');
export const TooLarge = answered('/stories/request/413');
export const Busy = answered('/stories/request/429');
export const ServerError = answered('/stories/request/500');
export const NoAnswer = answered('/stories/request/broken');

export const Narrow = show({ around: { width: '320px' }, facts: [breast, boston] });
export const RightToLeft = show({ around: { direction: 'rtl' } });
export const BrandHarbor = show({ around: { brand: 'harbor' } });
export const BrandNorthfield = show({ around: { brand: 'northfield' } });
/** Colors of the system. */
export const ForcedColors = show({ around: { brand: 'forced' } });
