import type { RecordsChecklist } from '../../../src/elements/records-checklist/records-checklist.ts';
import type { CaseElement } from '../../../src/elements/case/case.ts';
import { makeChecklist, type Setting } from '../../../stories/records-checklist/make-checklist.ts';
import { typeText } from '../../support/press.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';

export interface Mounted {
  readonly checklist: RecordsChecklist;
  readonly scope: CaseElement;
}

/** Puts a checklist into the page, in a case of its own, and waits until it can be used. */
export async function mountChecklist(setting?: Setting): Promise<Mounted> {
  const frame = makeChecklist(setting);
  document.body.append(frame);
  const checklist = frame.querySelector('so-records-checklist')!;
  await waitUntilSettled(checklist);
  await checklist.updateComplete;
  return { checklist, scope: frame.querySelector('so-case')! };
}

/** The one element inside that fits a selector. */
export function inside<Found extends HTMLElement = HTMLElement>({ checklist }: Mounted, selector: string): Found {
  const found = checklist.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing in the checklist fits ${selector}`);
  return found;
}

export const all = ({ checklist }: Mounted, selector: string): HTMLElement[] => [...checklist.renderRoot.querySelectorAll<HTMLElement>(selector)];

/** Text as a person reads it: white space folded. */
export const plain = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Text of everything inside that is in sight. */
export const seen = (mounted: Mounted): string => inside(mounted, '.root').innerText.replace(/\s+/g, ' ').trim();

/** The button whose words begin so, in sight or not. */
export function button(mounted: Mounted, words: string): HTMLButtonElement {
  const found = all(mounted, 'button').find((one) => plain(one).startsWith(words));
  if (!found) throw new Error(`No button says "${words}"`);
  return found as HTMLButtonElement;
}

/** Presses a button, and waits until what follows is drawn. */
export async function pressButton(mounted: Mounted, words: string): Promise<void> {
  button(mounted, words).click();
  await mounted.checklist.updateComplete;
  await mounted.checklist.updateComplete;
}

/** The record of this name in the whole list. */
export function record(mounted: Mounted, name: string): HTMLElement {
  const found = all(mounted, '.record').find((one) => plain(one.querySelector('summary')).startsWith(name));
  if (!found) throw new Error(`There is no record "${name}"`);
  return found;
}

/** Types a date (ISO 8601) into a native field, as an American does; WebKitGTK's field takes no keys, and is set. */
export async function typeDate(field: HTMLInputElement, date: string): Promise<void> {
  field.focus();
  await typeText(`${date.slice(5, 7)}${date.slice(8)}${date.slice(0, 4)}`);
  if (field.value === date) return;
  field.value = date;
  field.dispatchEvent(new Event('change'));
}
