import '../../../src/define.ts';
import type { CaseElement } from '../../../src/elements/case/case.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';

/** A case that can be used, with a paragraph of the page in it. */
export async function makeCase(attributes: Readonly<Record<string, string>> = {}): Promise<CaseElement> {
  const element = document.createElement('so-case');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const content = document.createElement('p');
  content.textContent = 'What the page says.';
  element.append(content);
  document.body.append(element);
  await waitUntilSettled(element);
  return element;
}

/** The first inside that fits; with `text`, whose words are those. */
export function inside<Found extends HTMLElement = HTMLElement>(element: { readonly renderRoot: ParentNode }, selector: string, text?: string): Found {
  const found = [...element.renderRoot.querySelectorAll<Found>(selector)].find((one) => !text || plain(one) === text);
  if (!found) throw new Error(`Nothing inside fits ${selector} ${text ?? ''}`);
  return found;
}

/** Text as a person reads it: white space folded. */
export function plain(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Everything inside that is in sight. */
export function seen(element: { readonly renderRoot: ParentNode }): string {
  return (element.renderRoot.querySelector<HTMLElement>('.root')?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

export function storedKeys(): string[] {
  return [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((name) => name.startsWith('second-opinion/'));
}

/** What a browser hands over, chosen in its file dialog. */
export function chooseFile(input: HTMLInputElement, text: string): void {
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'notes.json', { type: 'application/json' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
