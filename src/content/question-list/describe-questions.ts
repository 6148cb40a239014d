import type { Audience } from '../../model/audience.ts';
import type { Question, QuestionTopic } from '../../model/question.ts';
import { checkedOn } from '../opinion-sources.ts';

/** One question as it is written here: words, why, ids of sources parted by spaces, and what is not as for most. */
export type QuestionRow = readonly [words: string, why: string, sources: string, rest?: { readonly when?: Audience; readonly isProtected?: boolean }];

/** Unpacks the rows of one topic. */
export function describeQuestions(topic: QuestionTopic, rows: Readonly<Record<string, QuestionRow>>): readonly Question[] {
  return Object.entries(rows).map(([id, [words, why, sources, { when = {}, isProtected = false } = {}]]) => ({
    id,
    words,
    why,
    topic,
    when,
    sources: sources.split(' '),
    checkedOn,
    status: 'draft',
    isProtected,
  }));
}
