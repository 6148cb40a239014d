import { isFor, type Known } from '../../model/audience.ts';
import type { Moment, Question, QuestionContent } from '../../model/question.ts';

/** How many questions open the list. */
const firstCount = 8;
/** Of these, at most so many are only about this cancer or situation. */
const mostSpecial = 3;

/** The questions for this patient: those about others' cancers are left out. */
export function questionsFor(questions: readonly Question[], known: Known): readonly Question[] {
  return questions.filter(({ when }) => isFor(when, known));
}

/**
 * The eight to begin with: what is pinned, what the hospital wants first, what is only about this cancer or situation,
 * then the most useful at this moment.
 *
 * @param content `order`: the ids a hospital wants first
 */
export function chooseFirsts({ questions, firsts, order = [] }: QuestionContent & { readonly order?: readonly string[] }, known: Known, moment: Moment): readonly Question[] {
  const fitting = questionsFor(questions, known);
  const byId = (ids: readonly string[]) => ids.flatMap((id) => fitting.find((question) => question.id === id) ?? []);
  const pinned = fitting.filter(({ isProtected }) => isProtected);
  const special = fitting.filter(({ when }) => isFor(when, known) === 'them').slice(0, mostSpecial);
  return [...new Set([...pinned, ...byId(order), ...special, ...byId(firsts[moment])])].slice(0, firstCount);
}
