import type { Audience } from './audience.ts';
import type { OverrideGrammar } from './merge-by-id.ts';
import type { PlainWord } from './plain-word.ts';
import type { ReviewStatus, Source } from './source.ts';

/** Where on the way to a second opinion the patient is. Told in the case's `guide`, by the id `moment`. */
export type Moment = 'thinking' | 'getting' | 'both';
export const moments: readonly Moment[] = ['thinking', 'getting', 'both'];

/** What questions are about, in the order they are shown. */
export type QuestionTopic =
  | 'wait'
  | 'diagnosis'
  | 'choices'
  | 'side-effects'
  | 'palliative'
  | 'costs'
  | 'opinions'
  | 'local-team'
  | 'trials'
  | 'fertility';
export const questionTopics: readonly QuestionTopic[] = ['wait', 'diagnosis', 'choices', 'side-effects', 'palliative', 'costs', 'opinions', 'local-team', 'trials', 'fertility'];

/** One question to ask a doctor. Ids are a public contract. */
export interface Question {
  readonly id: string;
  /** As it is asked. Says neither "I" nor "my", so that whoever asks can read it out. */
  readonly words: string;
  /** Why ask, one sentence. */
  readonly why: string;
  readonly topic: QuestionTopic;
  readonly when: Audience;
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** Date the words were last checked against them, ISO 8601. */
  readonly checkedOn: string;
  readonly status: ReviewStatus;
  /** Part of the protected core: pinned first, can be reworded, never removed. */
  readonly isProtected: boolean;
}

/** The health content of the question list. Plain data: it becomes JSON. */
export interface QuestionContent {
  readonly questions: readonly Question[];
  /** For each moment, ids of questions to begin with, the most useful first. */
  readonly firsts: Readonly<Record<Moment, readonly string[]>>;
  readonly sources: readonly Source[];
  readonly plainWords: readonly PlainWord[];
  readonly grammar: OverrideGrammar;
}
