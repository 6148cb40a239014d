import '../../../src/elements/decision-guide/decision-guide.define.ts';
import '../../../src/elements/case/case.define.ts';
import type { CaseElement } from '../../../src/elements/case/case.ts';
import type { DecisionGuide } from '../../../src/elements/decision-guide/decision-guide.ts';
import type { GuideAnswers } from '../../../src/model/guide.ts';
import { makeElement, type Setting } from '../../../stories/config/make-element.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';

/** A guide on the page, in a case of its own, ready, at a step with these answers. */
export async function makeGuide(guide: GuideAnswers = {}, setting: Setting = {}): Promise<DecisionGuide> {
  const frame = makeElement('so-decision-guide', { ...setting, told: { person: 'me', ...setting.told, guide } });
  document.body.append(frame);
  const element = frame.querySelector('so-decision-guide')!;
  await waitUntilSettled(element);
  return element;
}

/** What the patient has told, as the page may read it. */
export const told = (guide: DecisionGuide) => guide.closest<CaseElement>('so-case')!.patientCase.guide;

export function inside<Found extends HTMLElement = HTMLElement>(guide: DecisionGuide, selector: string): Found {
  const found = guide.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing in the guide fits ${selector}`);
  return found;
}

export const texts = (guide: DecisionGuide, selector: string) => [...guide.renderRoot.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());

/** The question on the screen. */
export const asked = (guide: DecisionGuide) => texts(guide, '#step')[0];

/** Presses a radio button, checkbox or button by its words, the first or the one at `index`. */
export async function pressWords(guide: DecisionGuide, words: string, index = 0): Promise<void> {
  const found = [...guide.renderRoot.querySelectorAll<HTMLElement>('.screen-only :is(.choice, button)')].filter((one) => one.textContent!.trim() === words)[index];
  if (!found) throw new Error(`Nothing to press says "${words}"`);
  (found.querySelector('input') ?? found).click();
  await guide.updateComplete;
  await guide.updateComplete;
}

/** Writes into a field, as if it had been left. */
export async function write(guide: DecisionGuide, field: HTMLTextAreaElement | HTMLInputElement, words: string): Promise<void> {
  field.value = words;
  field.dispatchEvent(new Event('change'));
  await guide.updateComplete;
}
