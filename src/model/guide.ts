import type { OverrideGrammar } from './merge-by-id.ts';
import type { PlainWord } from './plain-word.ts';
import type { ReviewStatus, Source } from './source.ts';

/** What the patient has told the guide: a step's id → the option picked; `compare.goal`, `first.goal`, `values` (ids, and own words after `own:`) and the like. */
export type GuideAnswers = Readonly<Record<string, string | readonly string[]>>;

/** When something is shown: each answer named is one of these. Empty: always. */
export type GuideCondition = Readonly<Record<string, readonly string[]>>;

/**
 * What a step asks: nothing (`read`); one of its options, all laid out side by side (`weigh`) or told more about once picked
 * (`pick`); what each doctor said (`compare`); what matters (`values`); who helps (`support`); how it feels (`certainty`);
 * nothing, but everything in one (`summary`).
 */
export type StepKind = 'read' | 'weigh' | 'pick' | 'compare' | 'values' | 'support' | 'certainty' | 'summary';
export const stepKinds: readonly StepKind[] = ['read', 'weigh', 'pick', 'compare', 'values', 'support', 'certainty', 'summary'];

/** What every entry of the guide carries. Ids are a public contract: answers are kept by them. */
export interface GuideEntry {
  readonly id: string;
  readonly title: string;
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** Date the words were last checked against them, ISO 8601. */
  readonly checkedOn: string;
  readonly status: ReviewStatus;
  /** Part of the protected core: can be reworded, never removed. */
  readonly isProtected: boolean;
}

/** One screen. */
export interface GuideStep extends GuideEntry {
  readonly kind: StepKind;
  readonly when: GuideCondition;
  readonly paragraphs: readonly string[];
  /** Words before a first colon are the headword. */
  readonly points: readonly string[];
  /** What to do, one after another; written as points are. */
  readonly steps: readonly string[];
  /** Words to say. */
  readonly say: readonly string[];
}

/** One option of a step. All options of a step have the same headwords, so that none gets more room. */
export interface GuideOption extends GuideEntry {
  /** Id of the step. */
  readonly step: string;
  readonly when: GuideCondition;
  /** Words before a first colon are the headword: "Time: some days or some weeks." */
  readonly details: readonly string[];
  /** Whom to call about it; empty where it is no end of a path. */
  readonly call: string;
}

/** One thing on which two opinions are compared; a value to choose; a question on how it feels. */
export interface GuideItem extends GuideEntry {
  readonly part: 'row' | 'more' | 'value' | 'certainty';
  /** What is meant; for a question on how it feels, whom to talk to after a no. */
  readonly hint: string;
}

/** Who wrote and paid, and the like: said on every screen, never removed. */
export interface GuideDisclosure {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  /** ISO 8601; empty where it has none. */
  readonly date: string;
  readonly isProtected: boolean;
}

/** The health content of the decision guide. Plain data: it becomes JSON. */
export interface GuideContent {
  readonly steps: readonly GuideStep[];
  readonly options: readonly GuideOption[];
  readonly items: readonly GuideItem[];
  readonly disclosure: readonly GuideDisclosure[];
  readonly sources: readonly Source[];
  readonly plainWords: readonly PlainWord[];
  readonly grammar: OverrideGrammar;
}
