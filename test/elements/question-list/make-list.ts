import '../../../src/elements/question-list/question-list.define.ts';
import '../../../src/elements/case/case.define.ts';
import type { QuestionList } from '../../../src/elements/question-list/question-list.ts';
import type { CaseElement } from '../../../src/elements/case/case.ts';
import { makeElement, type Setting } from '../../../stories/config/make-element.ts';
import { waitUntilSettled } from '../../support/wait-until-settled.ts';

/** A list on the page, in a case of its own, ready. */
export async function makeList(setting?: Setting): Promise<QuestionList> {
  const frame = makeElement('so-question-list', setting);
  document.body.append(frame);
  const list = frame.querySelector('so-question-list')!;
  await waitUntilSettled(list);
  return list;
}

/** What the patient has told, as the page may read it. */
export const notesOf = (list: QuestionList) => list.closest<CaseElement>('so-case')!.patientCase.questions;

export function inside<Found extends HTMLElement = HTMLElement>(list: QuestionList, selector: string): Found {
  const found = list.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`Nothing in the list fits ${selector}`);
  return found;
}

export const texts = (list: QuestionList, selector: string) => [...list.renderRoot.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());

/** The patient's list as read from top to bottom. */
export const mine = (list: QuestionList) => texts(list, '.item .asked div > p:first-child');

/** Ticks the question of these words. */
export async function tick(list: QuestionList, words: string): Promise<void> {
  const label = [...list.renderRoot.querySelectorAll<HTMLElement>('.question .choice')].find((one) => one.textContent!.trim() === words);
  if (!label) throw new Error(`There is no question "${words}"`);
  label.querySelector('input')!.click();
  await list.updateComplete;
}

/** Lists of three and more to move about. */
export const three = { chosen: ['safe-to-wait', 'goal', 'how-sure', 'trial-fits'], own: {}, answered: {}, askedBy: {} };
