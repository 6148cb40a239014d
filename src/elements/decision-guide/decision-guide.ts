import { html, nothing, type PropertyValues } from 'lit';
import type { Phase } from '../../host/base-element.ts';
import { masked } from '../../host/masked.ts';
import { property, state } from '../../host/property.ts';
import { report } from '../../host/report.ts';
import type { GuideAnswers, GuideContent, GuideStep } from '../../model/guide.ts';
import type { Merged } from '../../model/merge-by-id.ts';
import { emptyCase } from '../../model/patient-case.ts';
import { textSetting } from '../../model/setting.ts';
import { localToday } from '../../model/today.ts';
import { walkGuide } from '../../model/walk-guide.ts';
import { readingStyles } from '../../styles/reading.ts';
import { stepStyles } from '../../styles/steps.ts';
import { contentFiles } from '../../sources/content-files.ts';
import { Answers } from '../answers.ts';
import { HandOver } from '../keeping/hand-over-controller.ts';
import { OverrideController } from '../override-controller.ts';
import { PatientElement } from '../patient-element.ts';
import { originOf } from '../render-origin.ts';
import { StepChangedEvent } from '../step-changed.event.ts';
import { GuideChangedEvent } from './decision-guide.events.ts';
import { guideStyles } from './decision-guide.styles.ts';
import { addOwnValue, type Changes, type GuideView } from './guide-view.ts';
import { renderAbout, sayWhoReviewed } from './render-disclosure.ts';
import { renderProgress, renderStep } from './render-step.ts';
import { renderBlank, renderSheet } from './render-summary.ts';
import { writeSummary } from './summarize.ts';
import { bare } from '../../model/bare.ts';

const rules = { src: textSetting(undefined), contentApprovedBy: textSetting(undefined) };

/**
 * Helps a person think through whether to get a second opinion, and what to do with it, one question at a time. It decides
 * nothing: options get equal room, every question may stay open, and every path ends in a next step and a person to call.
 *
 * ```html
 * <so-decision-guide phone="+1 555 010 0199" content-approved-by="Ana Silva, MD, chief of oncology, December 1, 2026">
 *   Call us at +1 555 010 0199 to talk about a second opinion.
 *   <script type="application/json">
 *     {
 *       "steps": [
 *         { "id": "costs", "paragraphs": ["Our written second opinion costs 450 dollars."] },
 *         { "id": "parking", "title": "Where do I park?", "paragraphs": ["In garage B."], "when": { "moment": ["getting"] } }
 *       ],
 *       "items": [{ "id": "soon", "remove": true }],
 *       "disclosure": [{ "id": "interest", "words": "We are paid for second opinions by your health plan or by you." }],
 *       "review": { "by": "Ana Silva, MD", "role": "Chief of oncology", "date": "2026-12-01" }
 *     }
 *   </script>
 * </so-decision-guide>
 * ```
 *
 * Our guide works alone. The hospital's changes to it, by id, are a child `<script type="application/json">`, else what
 * `src` points to: they add, reword, reorder and remove steps, options, items and sources. Options of a decision, what is
 * said of authors, review, money and age, and what keeps a patient safe can be reworded, never removed or emptied. Every
 * option beside ours, new ones included, has the same headwords ("Time: …") as ours, or its details are not taken. Who
 * has checked it is said out of `review` or `content-approved-by` alone. Settings are the property's or attribute's, else the
 * page-wide default, else our own. What the patient answers is in the case (`guide`) and nowhere else; nothing is ever sent.
 * Where they are (`guide.moment`) is shared with the question list.
 *
 * @element so-decision-guide
 * @slot - Fallback: a phone number, a link. Seen without script, while loading, and after an error.
 * @fires {GuideChangedEvent} so-guide-changed - The patient answered, noted or took back something.
 * @fires {StepChangedEvent} so-step-changed - The patient has gone to another step.
 * @fires {PrintEvent} so-print - Before our own Print button prints; a page that cancels it prints in its own way.
 * @csspart title - The heading.
 * @csspart progress - Which step it is, and all steps.
 * @csspart step - One step: its question and words.
 * @csspart options - The options of a step.
 * @csspart option - One of them.
 * @csspart ways - Back and Next.
 * @csspart summary - Everything in one.
 * @csspart disclosure - Who wrote the guide, reviewed it and paid, its age and sources.
 * @csspart sheet - The summary as it is printed.
 * @csspart blank-sheet - The empty sheet of two columns as it is printed.
 * @csspart about-you - What is asked once, where no other element on the page asks it.
 * @csspart call-first - That a call comes first, where the cancer or the situation can't wait.
 * @csspart keeping - Where answers are kept, sending, a file, and "Clear my information", in the element that offers it.
 * @csspart keep-offer - The offer to keep answers, until the patient has chosen.
 */
export class DecisionGuide extends PatientElement {
  static override readonly contentFiles = contentFiles['decision-guide'];
  static override styles = [...PatientElement.styles, readingStyles, stepStyles, guideStyles];

  /** URL of the hospital's changes to our guide, JSON, on one of the hospital's own addresses. */
  @property() src?: string;
  /** Who at the hospital has reviewed the content, and when, as it should be read. Shown wherever the guide says who checked it. */
  @property({ attribute: 'content-approved-by' }) contentApprovedBy?: string;

  /** Id of the step shown; until the patient moves, where they were when the answers were kept. */
  @state() private at?: string;

  readonly #handOver = new HandOver(this, 'guide');
  readonly #answers = new Answers(() => this.patientCase, (fact) => this.tell(fact));
  readonly #override = new OverrideController<GuideContent>(this, () => this.setting('src', rules.src));

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#answers.handOver();
    this.enter(this.#override.isLoading ? 'loading' : 'ready');
  }

  protected override renderPhase(phase: Phase): unknown {
    const { say } = this;
    if (phase === 'failed') return [this.callForHelp(), this.urgentHelp()];
    if (phase !== 'ready') return this.#override.isLoading ? html`<p role="status">${say('common.loading')}</p>` : nothing;
    const content = this.#content;
    this.#warnOfAge(content);
    const view = this.#view(content);
    const isFirst = view.step === view.walk.steps[0];
    const safety = () => [this.callFirst(), this.urgentHelp()];
    return html`<div class="reading">
      <div class="screen-only">
        <div class="title" part="title">${this.heading(0, say('guide.title'))}</div>
        ${isFirst ? html`<p class="lede"><strong>${say('guide.whose')}</strong> ${say('guide.lede')}</p><p class="hint">${sayWhoReviewed(view)}</p>` : nothing}
        ${safety()}
        <div ${masked()}>${renderProgress(view)} ${renderStep(view, isFirst ? this.aboutYou() : nothing)}</div>
        ${this.later(() => renderAbout(view))}
      </div>
      <div ${masked()}>${this.later(() => [renderSheet(view, safety()), renderBlank(view, safety())])}</div>
      ${this.#handOver.announcer.render()} ${this.keeping()}
    </div>`;
  }

  protected override writeGuide(): string | undefined {
    return this.phase === 'ready' ? writeSummary(this.#view(this.#content)) : undefined;
  }

  get #content(): Merged<GuideContent> {
    return this.#override.merge(this.contentData as unknown as GuideContent);
  }

  #view(content: Merged<GuideContent>): GuideView {
    const { say } = this;
    const answers = this.#told;
    const walk = walkGuide(content, answers);
    const view: GuideView = {
      say,
      heading: this.heading.bind(this),
      origin: originOf({ ...content, approvedBy: this.setting('contentApprovedBy', rules.contentApprovedBy) }, say, this.language, 'guide'),
      content,
      walk,
      step: walk.steps.find(({ id }) => id === (this.at ?? answers['at'])) ?? walk.steps[0]!,
      answers,
      later: this.later,
      phone: this.phoneNumber,
      tell: (told, focus) => void this.#change({ ...this.#told, ...told }, focus),
      report: (message, beside) => this.#handOver.report(message, beside),
      said: this.#handOver.said,
      go: (step) => void this.#go(step, content),
      ways: () => this.#handOver.render(say, () => writeSummary(view)),
      printBlank: () => this.#handOver.print('.blank', say),
    };
    return view;
  }

  /** As it stands: what is typed may be written after the guide was drawn. */
  get #told(): GuideAnswers {
    return this.#answers.answer('guide') ?? emptyCase.guide;
  }

  #tell(told: Changes): void {
    const value = Object.freeze(bare(Object.fromEntries(Object.entries(told).filter(([, answer]) => answer?.length)))) as GuideAnswers;
    this.#answers.tell({ about: 'guide', value });
  }

  async #change(told: Changes, focus?: string): Promise<void> {
    this.#tell(told);
    this.dispatchEvent(new GuideChangedEvent());
    this.#handOver.report('');
    await this.#focus(focus);
  }

  /** The place is kept with the answers, once there are any. Words that stand in a field are taken along. */
  async #go({ id }: GuideStep, content: Merged<GuideContent>): Promise<void> {
    (this.shadowRoot!.activeElement as HTMLElement | null)?.blur();
    this.at = id;
    const answers = this.#told;
    if (Object.keys(answers).length) this.#tell({ ...answers, ...addOwnValue({ content, answers }), at: id });
    this.dispatchEvent(new StepChangedEvent());
    this.#handOver.report('');
    await this.updateComplete;
    for (const folded of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.progress[open]')) folded.open = false;
    this.renderRoot.querySelector<HTMLElement>('#step')!.tabIndex = -1;
    await this.#focus('#step');
  }

  async #focus(selector?: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    if (selector) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Content that is not looked after is said to those who can: the web team. */
  #warnOfAge({ disclosure }: GuideContent): void {
    const date = disclosure.find(({ id }) => id === 'update')?.date;
    const isOld = date && date < localToday();
    report(this, 'age', isOld ? [`its content was to be checked again by ${date}. Update to a newer release, or review it and set a new date in your JSON ("disclosure", id "update").`] : []);
  }
}
