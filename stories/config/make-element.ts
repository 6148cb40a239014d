import '../../src/elements/case/case.define.ts';
import { ContextEvent } from '@lit/context';
import type { LitElement } from 'lit';
import { caseContext, type CaseHandle } from '../../src/case/case-context.ts';
import { emptyCase, type PatientCase } from '../../src/model/patient-case.ts';
import { waitUntilSettled } from '../../test/support/wait-until-settled.ts';
import { applyBrand } from './brands.ts';

export interface Setting {
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the JSON child holds. */
  readonly override?: unknown;
  /** What the patient has told before. */
  readonly told?: Partial<PatientCase>;
  /** What stands in slots: name → first words, and the rest. In `more` they are a section of its own. */
  readonly slots?: Readonly<Record<string, readonly [first: string, words: string]>>;
  /** What holds around it. */
  readonly around?: { readonly brand?: string; readonly width?: string; readonly direction?: 'rtl' };
}

/** Made-up addresses of the stories. */
const answers: Readonly<Record<string, () => Promise<Response>>> = {
  '/stories/never.json': () => new Promise(() => undefined),
  '/stories/gone.json': () => Promise.resolve(new Response('', { status: 404 })),
};
let answering = false;

function answerRequests(): void {
  if (answering) return;
  answering = true;
  const before = window.fetch;
  window.fetch = (input, init) => answers[new URL(input instanceof Request ? input.url : input, document.baseURI).pathname]?.() ?? before.call(window, input, init);
}

/** An element as a web team would write it, in a case of its own. */
export function makeElement(tag: string, { attributes = {}, override, told, slots = {}, around = {} }: Setting = {}): HTMLElement {
  answerRequests();
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ phone: '+1 555 010 0199', ...attributes })) element.setAttribute(name, value);
  const fallback = document.createElement('p');
  fallback.textContent = 'Call us at +1 555 010 0199.';
  element.append(fallback);
  if (override !== undefined) {
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = JSON.stringify(override);
    element.append(data);
  }
  for (const [slot, [first, words]] of Object.entries(slots)) {
    const part = document.createElement(slot === 'more' ? 'details' : 'div');
    part.slot = slot;
    const head = document.createElement(slot === 'more' ? 'summary' : 'strong');
    head.textContent = first;
    part.append(head, ` ${words}`);
    element.append(part);
  }
  const scope = document.createElement('so-case');
  scope.append(element);
  const frame = document.createElement('div');
  frame.style.maxWidth = around.width ?? '70rem';
  frame.style.margin = '0 auto';
  if (around.direction) frame.dir = around.direction;
  if (around.brand) applyBrand(around.brand, frame);
  frame.append(scope);
  if (told) element.dispatchEvent(new ContextEvent(caseContext, element, (handle: CaseHandle) => handle.replace(Object.freeze({ ...emptyCase, ...told }))));
  return frame;
}

/** Storybook plays as soon as a story is drawn. Its words may still be on their way; on the wall, with those of all others. */
export const waitToPlay = (element: Element): Promise<void> => waitUntilSettled(element, 60_000);

/** Presses what fits, one after another, in the element of that tag. */
export async function pressIn(canvas: HTMLElement, tag: string, ...selectors: readonly string[]): Promise<void> {
  const element = canvas.querySelector<LitElement>(tag)!;
  await waitToPlay(element);
  for (const selector of selectors) {
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  }
  await element.updateComplete;
}
