import type { Entry, Review } from '../model/merge-by-id.ts';
import type { Say } from '../text/say.ts';

/** What a hospital says of its own review of the content. */
export interface Reviewed {
  readonly review?: Review | undefined;
  /** Who has approved all of the guide, as the web team wrote it. */
  readonly approvedBy?: string | undefined;
}

/** Who has reviewed these words; `undefined` for nobody. One state gives one sentence, wherever it is said. */
export function sayReview(entries: readonly Entry[], { review, approvedBy }: Reviewed, part: 'guide' | 'questions' | 'explainer' | 'records', say: Say, day: (date: string) => string): string | undefined {
  if (approvedBy) return say('guide.approvedBy', { by: approvedBy });
  const isWhole = entries.every(({ status }) => status === 'reviewed');
  return review && say(`${part}.${isWhole ? 'reviewed' : 'reviewedBefore'}`, { ...review, date: day(review.date) });
}
