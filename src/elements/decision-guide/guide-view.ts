import type { TemplateResult } from 'lit';
import type { GuideAnswers, GuideContent, GuideStep } from '../../model/guide.ts';
import type { Merged } from '../../model/merge-by-id.ts';
import type { GuideWalk } from '../../model/walk-guide.ts';
import type { Say } from '../../text/say.ts';
import type { OriginView } from '../render-origin.ts';

/** How much something matters; `open` where it has not been said. */
export const weights = ['lot', 'some', 'little'] as const;
export type Weight = (typeof weights)[number];

/** Answers; nothing, no words or an empty list for what is taken back. */
export type Changes = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the parts of the guide are drawn from, and the ways back. */
export interface GuideView {
  readonly say: Say;
  /** A heading at the element's level (0) or below it. */
  readonly heading: (depth: number, content: unknown, id?: string) => TemplateResult;
  readonly origin: OriginView;
  readonly content: Merged<GuideContent>;
  readonly walk: GuideWalk;
  readonly step: GuideStep;
  readonly answers: GuideAnswers;
  /** What nobody sees at first, drawn after the rest. */
  readonly later: (template: () => unknown) => unknown;
  readonly phone: string | undefined;
  /** Takes answers, or takes them back; then `focus` gets focus. */
  readonly tell: (answers: Changes, focus?: string) => void;
  /** Says something, beside what is named. */
  readonly report: (message: string, beside: string) => void;
  /** What was said last, where it belongs beside this. */
  readonly said: (beside: string) => unknown;
  readonly go: (step: GuideStep) => void;
  /** The ways to hand the summary to someone, or to keep it. */
  readonly ways: () => TemplateResult;
  /** Puts the empty sheet on paper. */
  readonly printBlank: () => void;
}

/** An answer of one word or text; empty where it is open. */
export function textOf(answers: GuideAnswers, id: string): string {
  const { [id]: answer = '' } = answers;
  return typeof answer === 'string' ? answer : '';
}

/** One thing that matters, and how much. */
export interface ChosenValue {
  readonly id: string;
  readonly title: string;
  readonly weight: Weight | undefined;
}
type Told = Pick<GuideView, 'content' | 'answers'>;

/** What matters, in the order chosen, each with its weight. One the hospital has taken away has no words, and is left out. */
export function valuesOf({ content, answers }: Told): readonly ChosenValue[] {
  const { values = [], weights: told = [] } = answers;
  return [values].flat().flatMap((id, index) => {
    const title = content.items.find((item) => item.part === 'value' && item.id === id)?.title ?? ownWordsOf(id);
    return title ? [{ id, title, weight: weights.find((weight) => weight === told[index]) }] : [];
  });
}

/** Words of one's own: what is no id of ours or a hospital's. They were once kept without the mark. */
const ownWordsOf = (id: string) => (/^[\w.-]+$/.test(id) ? '' : id.replace(/^own:/, ''));

/** What matters, as answers. */
export const asAnswers = (chosen: readonly Pick<ChosenValue, 'id' | 'weight'>[]) => ({
  values: chosen.map(({ id }) => id),
  weights: chosen.map(({ weight = 'open' }) => weight),
});

/** So many things may matter most. */
export const mostValues = 3;
/** Where words are kept that stand in the field for one's own, and were not added. */
export const draftId = 'values.own';

/**
 * One more thing that matters, in the patient's words, where there is room for it.
 *
 * @returns the answers that change. The words have a mark, so that they never are taken for an id of ours
 */
export function addOwnValue(told: Told, words = textOf(told.answers, draftId)) {
  const chosen = valuesOf(told);
  const id = `own:${words}`;
  if (!words || chosen.length >= mostValues) return undefined;
  return { [draftId]: '', ...asAnswers(chosen.some((one) => one.id === id) ? chosen : [...chosen, { id, weight: undefined }]) };
}
