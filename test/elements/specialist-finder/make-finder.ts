import '../../../src/elements/specialist-finder/specialist-finder.define.ts';
import type { SpecialistFinder } from '../../../src/elements/specialist-finder/specialist-finder.ts';
import { writeDirectory } from '../../../stories/specialist-finder/story-directory.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';

export interface MakeFinder {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Text of the JSON child; `null` for none. */
  readonly directory?: string | null;
}

/** Puts a finder into the page without waiting for it; the page's own fallback is in it. */
export function placeFinder({ attributes = {}, directory = writeDirectory() }: MakeFinder = {}): SpecialistFinder {
  const finder = document.createElement('so-specialist-finder');
  for (const [name, value] of Object.entries(attributes)) finder.setAttribute(name, value);
  const fallback = document.createElement('a');
  fallback.href = 'tel:+15550100199';
  fallback.textContent = 'Call us';
  finder.append(fallback);
  if (directory !== null) finder.append(jsonChild(directory));
  document.body.append(finder);
  return finder;
}

export function jsonChild(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

/** A finder that can be used, or has failed. */
export async function makeFinder(setting?: MakeFinder): Promise<SpecialistFinder> {
  const finder = placeFinder(setting);
  await waitUntilSettled(finder);
  return finder;
}

/** The one element inside that fits a selector. */
export function inside<Found extends HTMLElement = HTMLElement>(finder: SpecialistFinder, selector: string): Found {
  const found = finder.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing in the finder fits ${selector}`);
  return found;
}

export function all(finder: SpecialistFinder, selector: string): HTMLElement[] {
  return [...finder.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** Text as a person reads it: white space folded. */
export function plain(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Text of everything inside that is in sight. */
export function seen(finder: SpecialistFinder): string {
  return (finder.renderRoot.querySelector<HTMLElement>('.root')?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

/** Names on the cards, in order. */
export function names(finder: SpecialistFinder): string[] {
  return all(finder, '.card :is(h1, h2, h3, h4, h5, h6)').map((heading) => plain(heading).split(',')[0]!);
}

export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
