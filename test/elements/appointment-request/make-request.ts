import { ContextProvider } from '@lit/context';
import '../../../src/elements/appointment-request/appointment-request.define.ts';
import { caseContext, type CaseHandle } from '../../../src/case/case-context.ts';
import { CaseStore } from '../../../src/case/case-store.ts';
import type { AppointmentRequest } from '../../../src/elements/appointment-request/appointment-request.ts';
import type { Fact } from '../../../src/model/patient-case.ts';
import { press, typeText } from '../../support/press.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';

export interface MakeRequest {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Text of the JSON child. */
  readonly center?: string;
  readonly facts?: readonly Fact[];
}

export interface Made {
  readonly element: AppointmentRequest;
  /** The case around it, as it stands. */
  readonly handle: () => CaseHandle;
}

/** An element inside a case of its own, ready; its phone is +1 555 010 0199. */
export async function makeRequest({ attributes = {}, center, facts = [] }: MakeRequest = {}): Promise<Made> {
  const frame = document.createElement('div');
  const store: CaseStore = new CaseStore({ name: () => 'test', days: () => 30, publish: (handle) => provider.setValue(handle) });
  const provider = new ContextProvider(frame, { context: caseContext, initialValue: store.handle });
  for (const fact of facts) store.handle.tell(fact);
  const element = document.createElement('so-appointment-request');
  for (const [name, value] of Object.entries({ phone: '+1 555 010 0199', ...attributes })) element.setAttribute(name, value);
  if (center) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = center;
    element.append(script);
  }
  frame.append(element);
  document.body.append(frame);
  await waitUntilSettled(element);
  return { element, handle: () => store.handle };
}

export function inside<Found extends HTMLElement = HTMLElement>(element: AppointmentRequest, selector: string): Found {
  return element.renderRoot.querySelector<Found>(selector)!;
}

export function all(element: AppointmentRequest, selector: string): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** Text in sight, white space folded. */
export function seen(element: AppointmentRequest, selector = '.root'): string {
  return (inside(element, selector)?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

/** Puts the cursor into a field and types, as a person does. */
export async function fill(element: AppointmentRequest, id: string, text: string): Promise<void> {
  inside(element, `#${id}`).focus();
  await typeText(text);
}

/** Fills in what is needed, with real keys; other words where given. */
export async function fillIn(element: AppointmentRequest, words: { readonly name?: string; readonly phone?: string } = {}): Promise<void> {
  inside(element, '#asking').focus();
  await press('Space');
  await fill(element, 'patientName', words.name ?? 'Ada Fictional');
  // WebKitGTK and Firefox open a menu on keys; picking in it is the browser's own affair.
  pick(element, '#dateOfBirth', '3');
  await fill(element, 'dateOfBirth-day', '27');
  await fill(element, 'dateOfBirth-year', '1952');
  pick(element, '#state', 'MA');
  await fill(element, 'phone', words.phone ?? '617-555-0142');
  inside(element, '#hasTreatmentDate-no').click();
  inside(element, '#consent').focus();
  await press('Space');
  await element.updateComplete;
}

export function pick(element: AppointmentRequest, selector: string, value: string): void {
  const select = inside<HTMLSelectElement>(element, selector);
  select.value = value;
  select.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Lets the page's clock run ahead by a minute, more than robots take; call what comes back to put it right. */
export function skipTime(): () => void {
  const real = performance.now.bind(performance);
  performance.now = () => real() + 60_000;
  return () => void delete (performance as { now?: unknown }).now;
}

/** Presses the button, and waits for what comes of it. */
export async function send(element: AppointmentRequest): Promise<void> {
  const restore = skipTime();
  inside(element, '[part="send"]').click();
  restore();
  await outcome(element);
}

/** Waits until an answer, or a summary of problems, is drawn. */
export async function outcome(element: AppointmentRequest): Promise<void> {
  for (let frames = 0; frames < 400; frames++) {
    await element.updateComplete;
    if (inside(element, '.summary, .sent')) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error('Nothing came of it.');
}
