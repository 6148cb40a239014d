import type { OverrideGrammar } from './merge-by-id.ts';
import type { PlainWord } from './plain-word.ts';
import type { ReviewStatus, Source } from './source.ts';

/** One thing explained. Ids are a public contract: addresses (`#so-explainer-costs`) and slots are named by them. */
export interface ExplainerSection {
  readonly id: string;
  /** What a person asks: "What does it cost?" */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** A list. Words before a first colon are its headword: "By video: you talk from home." */
  readonly points: readonly string[];
  /** What to do, one after another; written as points are. */
  readonly steps: readonly string[];
  /** Words to say to a doctor, an office, a health plan. */
  readonly say: readonly string[];
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** Date the words were last checked against them, ISO 8601. */
  readonly checkedOn: string;
  readonly status: ReviewStatus;
  /** Part of the protected core: can be reworded, never removed. */
  readonly isProtected: boolean;
}

/** The health content of the explainer. Plain data: it becomes JSON. */
export interface ExplainerContent {
  readonly sections: readonly ExplainerSection[];
  readonly sources: readonly Source[];
  readonly plainWords: readonly PlainWord[];
  readonly grammar: OverrideGrammar;
  /** What the web team is told of a slot of the protected core. */
  readonly slotBeneath: string;
}
