import { html, nothing, type PropertyValues } from 'lit';
import { cancerTypeById } from '../../content/cancer-types.ts';
import type { Phase } from '../../host/base-element.ts';
import { masked } from '../../host/masked.ts';
import { property, state } from '../../host/property.ts';
import type { CancerChoice } from '../../model/cancer-type.ts';
import type { Merged } from '../../model/merge-by-id.ts';
import { emptyCase, type Fact, type QuestionNotes } from '../../model/patient-case.ts';
import { moments, type QuestionContent } from '../../model/question.ts';
import { textSetting } from '../../model/setting.ts';
import { readingStyles } from '../../styles/reading.ts';
import { contentFiles } from '../../sources/content-files.ts';
import { Answers } from '../answers.ts';
import { cancerSetting } from '../cancer-setting.ts';
import { HandOver } from '../keeping/hand-over-controller.ts';
import { OverrideController } from '../override-controller.ts';
import { PatientElement } from '../patient-element.ts';
import { originOf } from '../render-origin.ts';
import { draftId, inOrder, note } from './change-notes.ts';
import { chooseFirsts, questionsFor } from './choose-questions.ts';
import { dragOrder } from './drag-order.ts';
import { QuestionsChangedEvent } from './question-list.events.ts';
import { questionStyles } from './question-list.styles.ts';
import type { QuestionView } from './question-view.ts';
import { renderFirsts, renderSettings, renderTopics } from './render-bank.ts';
import { renderMine } from './render-mine.ts';
import { renderSheet } from './render-sheet.ts';
import { writeQuestions } from './write-questions.ts';

const srcRule = textSetting(undefined);

/**
 * Helps a person choose, order and write down the questions to ask a doctor about a second opinion, and what was answered.
 *
 * ```html
 * <so-question-list phone="+1 555 010 0199">
 *   Call us at +1 555 010 0199 and ask what to bring to the visit.
 *   <script type="application/json">
 *     {
 *       "questions": [
 *         { "id": "opinion-price", "remove": true },
 *         { "id": "navigator", "words": "Who is our nurse navigator?", "why": "Everyone here has one.", "topic": "local-team" }
 *       ],
 *       "order": ["navigator"],
 *       "review": { "by": "Ana Silva, MD", "role": "Chief of oncology", "date": "2026-12-01" }
 *     }
 *   </script>
 * </so-question-list>
 * ```
 *
 * Our questions work alone. The hospital's changes to them, by id, are a child `<script type="application/json">`, else
 * what `src` points to. Cancer is what the patient said, else the case's, else the property's or attribute's, which is an
 * initial value and never written back. Any other setting is the property's or attribute's, else the page-wide default,
 * else our own. What the patient chooses and writes is in the case and nowhere else; nothing is ever sent.
 *
 * @element so-question-list
 * @slot - Fallback: a phone number, a link. Seen without script, while loading, and after an error.
 * @fires {QuestionsChangedEvent} so-questions-changed - The patient chose, ordered or wrote something.
 * @fires {PrintEvent} so-print - Before our own Print button prints; a page that cancels it prints in its own way.
 * @csspart title - The heading.
 * @csspart settings - Where the patient is, and the type of cancer.
 * @csspart firsts - The questions to begin with.
 * @csspart topics - All others.
 * @csspart topic - Those about one thing, folded.
 * @csspart mine - The patient's own list.
 * @csspart sheet - The list as it is printed.
 * @csspart about-you - What is asked once, where no other element on the page asks it.
 * @csspart call-first - That a call comes first, where the cancer or the situation can't wait.
 * @csspart keeping - Where answers are kept, sending, a file, and "Clear my information", in the element that offers it.
 * @csspart keep-offer - The offer to keep answers, until the patient has chosen.
 */
export class QuestionList extends PatientElement {
  static override readonly contentFiles = contentFiles['question-list'];
  static override styles = [...PatientElement.styles, readingStyles, questionStyles];

  /** URL of the hospital's changes to our questions, JSON, on one of the hospital's own addresses. */
  @property() src?: string;
  /** Id of the cancer type to begin with, or `not-sure`. */
  @property() cancer?: CancerChoice;

  /** The order as it is dragged. */
  @state() private dragged?: readonly string[];

  readonly #handOver = new HandOver(this, 'questions');
  readonly #answers = new Answers(() => this.patientCase, (fact) => this.tell(fact));
  readonly #override = new OverrideController<QuestionContent>(this, () => this.setting('src', srcRule));

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#answers.handOver();
    this.enter(this.#override.isLoading ? 'loading' : 'ready');
  }

  protected override renderPhase(phase: Phase): unknown {
    const { say } = this;
    if (phase === 'failed') return [this.callForHelp(), this.urgentHelp()];
    if (phase !== 'ready') return this.#override.isLoading ? html`<p role="status">${say('common.loading')}</p>` : nothing;
    const content = this.#override.merge(this.contentData as unknown as QuestionContent);
    const view = this.#view(content);
    return html`<div class="reading">
      <div class="screen-only">
        <div class="title" part="title">${this.heading(0, say('questions.title'))}</div>
        <p class="lede">${say('questions.lede')}</p>
        ${this.callFirst(view.cancer)} ${this.urgentHelp()} ${this.aboutYou()} ${renderSettings(view)}
        <div class="columns" ${masked()}>${renderFirsts(view)} ${renderMine(view)} ${renderTopics(view)}</div>
      </div>
      <div ${masked()}>${this.later(() => renderSheet(view, [this.callFirst(view.cancer), this.urgentHelp()]))}</div>
      ${this.#handOver.announcer.render()} ${this.keeping()}
    </div>`;
  }

  #view(content: Merged<QuestionContent>): QuestionView {
    const { say } = this;
    const cancer = this.#answers.answer('cancer', this.setting('cancer', cancerSetting));
    const [situations = emptyCase.situations, person, guide = emptyCase.guide] = [this.#answers.answer('situations'), this.#answers.answer('person'), this.#answers.answer('guide')];
    const notes = this.#notes;
    const known = { cancer, situations, person, family: cancer ? cancerTypeById(cancer)?.family : undefined };
    const moment = moments.find((one) => one === guide['moment']) ?? 'getting';
    // What is still being written is no question of the patient's yet.
    const ours = new Map(content.questions.map(({ id, words }) => [id, words])).set(draftId, '');
    const wordsOf = (id: string) => notes.own[id] ?? ours.get(id) ?? '';
    const view: QuestionView = {
      say,
      heading: this.heading.bind(this),
      origin: originOf(content, say, this.language, 'questions'),
      known: { guide, appointmentDate: this.#answers.answer('appointmentDate'), specialist: this.#answers.answer('specialist') },
      cancer,
      moment,
      later: this.later,
      phone: this.phoneNumber,
      questions: questionsFor(content.questions, known),
      firsts: chooseFirsts(content, known, moment),
      setAside: Object.keys(notes.own).filter((id) => !ours.has(id) && !notes.chosen.includes(id)),
      notes,
      order: (this.dragged ?? notes.chosen).filter(wordsOf),
      wordsOf,
      tell: (fact) => this.#tell(fact),
      change: (changed, message, focus, beside) => void this.#change(changed, message, focus, beside),
      // A question of one's own that is left without words would be gone.
      write: (kind, id, text) => void this.#change(text || kind !== 'own' || ours.has(id) ? note(this.#notes, kind, id, text) : this.#notes),
      said: this.#handOver.said,
      drag: (event) => this.#drag(event, view),
      ways: () => this.#handOver.render(say, () => writeQuestions(view)),
    };
    return view;
  }

  /** As they stand: what is typed may be written after the list was drawn. */
  get #notes(): QuestionNotes {
    return this.#answers.answer('questions') ?? emptyCase.questions;
  }

  #tell(fact: Fact): void {
    this.#answers.tell(fact);
    this.requestUpdate();
  }

  async #change(notes: QuestionNotes, message = '', focus?: string, beside = ''): Promise<void> {
    if (notes !== this.#notes) {
      this.#tell({ about: 'questions', value: notes });
      this.dispatchEvent(new QuestionsChangedEvent());
    }
    this.#handOver.report(message, beside);
    if (!focus) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }

  #drag(event: PointerEvent, { order, notes, change }: QuestionView): void {
    if (!(event.target as Element).matches('.grip')) return;
    event.preventDefault();
    dragOrder(event, event.currentTarget as HTMLElement, order, (dragged) => (this.dragged = dragged), (dropped) => change(inOrder(notes, dropped)));
  }
}
