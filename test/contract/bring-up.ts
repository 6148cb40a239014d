import { ContextProvider } from '@lit/context';
import { caseContext } from '../../src/case/case-context.ts';
import { CaseStore } from '../../src/case/case-store.ts';
import { waitUntilSettled } from '../support/wait-until-settled.ts';
import type { Example } from './examples.ts';

/** What a visitor without script would see. */
export const fallbackText = 'Call us at +1 555 010 0199.';

/** An element with its data and fallback, not yet on the page. */
export function makeElement(tag: string, example: Example, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const fallback = document.createElement('p');
  fallback.textContent = fallbackText;
  element.append(fallback);
  if (example.json && !('src' in attributes)) {
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = example.json;
    element.append(data);
  }
  return element;
}

/** A place of its own with a case of its own, around an element or what will hold one: what is drawn once a page is drawn in each. */
export function frameFor(element: HTMLElement): HTMLElement {
  const frame = document.createElement('div');
  const store: CaseStore = new CaseStore({ days: () => 30, publish: (handle) => provider.setValue(handle) });
  const provider = new ContextProvider(frame, { context: caseContext, initialValue: store.handle });
  frame.append(element);
  return frame;
}

/** Puts an element on the page and waits until it has settled. */
export async function bringUp(tag: string, example: Example, attributes?: Readonly<Record<string, string>>): Promise<HTMLElement> {
  const element = makeElement(tag, example, attributes);
  document.body.append(frameFor(element));
  await settled(element);
  return element;
}

const quietFrames = 3;
const mostFrames = 120;

/**
 * Settled, and everything that was still to be looked up and drawn is drawn: nothing changes for a few frames.
 *
 * @throws Error naming the first difference when it never comes to rest
 */
export async function settled(element: HTMLElement): Promise<void> {
  let last = '';
  let quiet = 0;
  for (let frame = 0; frame < mostFrames; frame++) {
    await waitUntilSettled(element);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = drawn(element);
    if (frame === mostFrames - 1) throw new Error(`<${element.localName}> never comes to rest: ${firstDifference(last, now)}`);
    quiet = now === last ? quiet + 1 : 0;
    if (quiet === quietFrames) return;
    last = now;
  }
}

function firstDifference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  return `${before.slice(at - 40, at + 80)} / ${after.slice(at - 40, at + 80)}`;
}

/** What a person gets: the markup drawn, without Lit's markers, the numbers in ids, and what has been announced by now: that comes half a second later. */
export function drawn(element: HTMLElement): string {
  const html = element.shadowRoot?.innerHTML ?? '';
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/(<div class="visually-hidden[^>]*role="status"[^>]*>)[^<]*/g, '$1')
    .replace(/(\b(?:id|for|name|list|aria-[a-z]+)="[^"]*?)\d+/g, '$1')
    .replace(/\s+/g, ' ');
}
