import type { TemplateResult } from 'lit';
import type { GuideAnswers, GuideContent, GuideStep } from '../../model/guide.ts';
import type { Merged } from '../../model/merge-by-id.ts';
import type { GuideWalk } from '../../model/walk-guide.ts';
import type { Say } from '../../text/say.ts';
import type { OriginView } from '../render-origin.ts';

/** Ways to hand the summary to someone or keep it, and the blank sheet on paper. */
export type Way = 'print' | 'share' | 'copy' | 'save' | 'blank';

/** How much something matters; `open` where it has not been said. */
export const weights = ['lot', 'some', 'little'] as const;
export type Weight = (typeof weights)[number];

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
  readonly phone: string | undefined;
  /** Who at the hospital has approved the content, as the web team wrote it. */
  readonly approvedBy: string | undefined;
  /** What the last action did, and words to copy by hand where the browser wouldn't. */
  readonly message: string;
  readonly byHand: string;
  /** Takes an answer, `undefined` takes it back; then `focus` gets focus. */
  readonly tell: (answers: Readonly<Record<string, string | readonly string[] | undefined>>, focus?: string) => void;
  readonly report: (message: string) => void;
  readonly go: (step: GuideStep) => void;
  readonly handOver: (way: Way) => void;
}

/** An answer of one word or text; empty where it is open. */
export function textOf(answers: GuideAnswers, id: string): string {
  const { [id]: answer = '' } = answers;
  return typeof answer === 'string' ? answer : '';
}

/** What matters, in the order chosen, each with its weight. Own ones are kept as they were written. */
export function valuesOf({ content, answers }: Pick<GuideView, 'content' | 'answers'>): readonly { readonly id: string; readonly title: string; readonly weight: Weight | undefined }[] {
  const { values = [], weights: told = [] } = answers;
  return [values].flat().map((id, index) => ({
    id,
    title: content.items.find((item) => item.part === 'value' && item.id === id)?.title ?? id,
    weight: weights.find((weight) => weight === told[index]),
  }));
}
