import type { TemplateResult } from 'lit';
import type { CancerChoice } from '../../model/cancer-type.ts';
import type { Fact, PatientCase, QuestionNotes } from '../../model/patient-case.ts';
import type { Moment, Question } from '../../model/question.ts';
import type { Say } from '../../text/say.ts';
import type { OriginView } from '../render-origin.ts';
import type { NoteKind } from './change-notes.ts';

/** What the parts of the question list are drawn from, and the ways back. */
export interface QuestionView {
  readonly say: Say;
  /** A heading at the element's level (0) or below it. */
  readonly heading: (depth: number, content: unknown, id?: string) => TemplateResult;
  readonly origin: OriginView;
  readonly known: Pick<PatientCase, 'guide' | 'appointmentDate' | 'specialist'>;
  readonly cancer: CancerChoice | undefined;
  readonly moment: Moment;
  /** What nobody sees at first, drawn after the rest. */
  readonly later: (template: () => unknown) => unknown;
  readonly phone: string | undefined;
  /** For this patient, topic by topic. */
  readonly questions: readonly Question[];
  readonly firsts: readonly Question[];
  /** Ids of the patient's own questions that are not on the list now. */
  readonly setAside: readonly string[];
  readonly notes: QuestionNotes;
  /** Chosen ids in the order shown: as they are dragged, while they are. */
  readonly order: readonly string[];
  /** The patient's words for a question, else ours. */
  readonly wordsOf: (id: string) => string;
  readonly tell: (fact: Fact) => void;
  /** Takes changed notes; then `focus` gets focus, and `message` is said, beside what is named. */
  readonly change: (notes: QuestionNotes, message?: string, focus?: string, beside?: string) => void;
  /** Notes something of a question. */
  readonly write: (kind: NoteKind, id: string, text: string) => void;
  /** What was said last, where it belongs beside this. */
  readonly said: (beside: string) => unknown;
  /** Begins to drag a question by its dots. */
  readonly drag: (event: PointerEvent) => void;
  /** The ways to hand the list to someone, or to keep it. */
  readonly ways: () => TemplateResult;
}
