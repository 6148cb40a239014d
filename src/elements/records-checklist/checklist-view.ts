import type { TemplateResult } from 'lit';
import type { Fact, PatientCase, RecordProgress } from '../../model/patient-case.ts';
import type { Destination, RecordItem } from '../../model/record.ts';
import type { Say } from '../../text/say.ts';
import type { Progress } from './enough.ts';
import type { RecordsList } from './merge-records.ts';
import type { DatePlan } from './plan-dates.ts';
import type { CollectedBy } from './records-settings.ts';

/** What can be put on paper. A letter by its place among the letters. */
export type Paper = 'letters' | 'cover' | 'timeline' | 'blank' | `letter-${number}`;

/** What is open in front of the patient. Nothing of it is an answer. */
export interface Screen {
  /** When `true`, the whole list shows. */
  readonly all: boolean;
  /** Id of the record opened from elsewhere. */
  readonly open: string;
  /** The question shown; `undefined` for the first not answered. */
  readonly question: number | undefined;
  readonly paper: Paper | undefined;
  /** What was last copied, by a name of ours, and the text where the browser would not copy it. */
  readonly copied: string;
  readonly byHand: string;
}

export const firstScreen: Screen = Object.freeze({ all: false, open: '', question: undefined, paper: undefined, copied: '', byHand: '' });

/** What the parts of the checklist are drawn from, and the ways back. */
export interface ChecklistView {
  readonly say: Say;
  /** A heading at the element's level (0) or below it. */
  readonly heading: (depth: number, content: unknown, id?: string) => TemplateResult;
  /** A date as people write it; empty for none. */
  readonly day: (date: string | undefined) => string;
  /** ISO 8601. */
  readonly today: string;
  readonly phone: string | undefined;
  readonly collectedBy: CollectedBy | undefined;
  /** What the patient has told, with what holds until then. */
  readonly known: PatientCase;
  readonly list: RecordsList;
  /** Those that apply, the most needed first. */
  readonly items: readonly RecordItem[];
  readonly progress: Progress;
  readonly plan: DatePlan;
  readonly destinations: readonly Destination[];
  /** When `true`, a hospital's or specialist's own list could not be had. */
  readonly isOurs: boolean;
  /** When `true`, what presses is asked once elsewhere on the page. */
  readonly isAsked: boolean;
  readonly urgentHelp: () => unknown;
  readonly callFirst: () => unknown;
  readonly screen: Screen;
  /** Changes what is open; then what fits the selector gets focus. */
  readonly show: (change: Partial<Screen>, focus?: string) => void;
  readonly tell: (fact: Fact) => void;
  /** Takes what the patient says of one record; `focus` as in `show`. */
  readonly mark: (id: string, change: Partial<RecordProgress>, focus?: string) => void;
  readonly copy: (name: string, text: string) => void;
  /** Prints what fits the selector, alone. */
  readonly print: (selector: string) => void;
}
