import type { appointmentRequestEnglish } from './english/appointment-request.ts';
import { commonEnglish } from './english/common.ts';
import type { caseEnglish } from './english/case.ts';
import type { guideEnglish } from './english/decision-guide.ts';
import type { explainerEnglish } from './english/explainer.ts';
import type { finderResultsEnglish } from './english/finder-results.ts';
import type { finderSearchEnglish } from './english/finder-search.ts';
import type { journeyEnglish } from './english/journey.ts';
import type { questionsEnglish } from './english/question-list.ts';
import type { recordsEnglish } from './english/records-checklist.ts';
import { urgentEnglish } from './english/urgent.ts';
import type { Template } from './template.ts';

/** Every string of the interface by id. Ids are a public contract: hospitals correct strings by them. */
export type English = typeof commonEnglish &
  typeof urgentEnglish &
  typeof caseEnglish &
  typeof appointmentRequestEnglish &
  typeof finderSearchEnglish &
  typeof finderResultsEnglish &
  typeof questionsEnglish &
  typeof explainerEnglish &
  typeof guideEnglish &
  typeof journeyEnglish &
  typeof recordsEnglish;

export type TextId = keyof English;

/**
 * The English there is: what every element says, which comes with the script, and the words of those elements whose
 * content file has been loaded.
 */
export const english: Record<string, Template> = { ...commonEnglish, ...urgentEnglish };

/** Adds the words of an element, out of its content file. */
export function learnEnglish(words: Readonly<Record<string, Template>>): void {
  Object.assign(english, words);
}
