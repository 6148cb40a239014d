import { html, nothing, type PropertyValues } from 'lit';
import { Announcer } from '../../host/announcer.ts';
import type { Phase } from '../../host/base-element.ts';
import { warnOnce } from '../../host/logger.ts';
import { masked } from '../../host/masked.ts';
import { printSheet } from '../../host/print-sheet.ts';
import { property, state } from '../../host/property.ts';
import type { GuideAnswers, GuideContent, GuideStep } from '../../model/guide.ts';
import type { Merged } from '../../model/merge-by-id.ts';
import { textSetting } from '../../model/setting.ts';
import { localToday } from '../../model/today.ts';
import { walkGuide } from '../../model/walk-guide.ts';
import { readingStyles } from '../../styles/reading.ts';
import { stepStyles } from '../../styles/steps.ts';
import { Answers } from '../answers.ts';
import { copyText, saveFile, sendText } from '../keeping/hand-over.ts';
import { OverrideController } from '../override-controller.ts';
import { PatientElement } from '../patient-element.ts';
import { renderProblems } from '../render-origin.ts';
import { StepChangedEvent } from '../step-changed.event.ts';
import { GuideChangedEvent } from './decision-guide.events.ts';
import { guideStyles } from './decision-guide.styles.ts';
import type { GuideView, Way } from './guide-view.ts';
import { renderAbout, reviewOf } from './render-disclosure.ts';
import { renderProgress, renderStep } from './render-step.ts';
import { renderBlank, renderSheet } from './render-summary.ts';
import { writeSummary } from './summarize.ts';

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
 * said of authors, review, money and age, and what keeps a patient safe can be reworded, never removed. Settings are the
 * property's or attribute's, else the page-wide default, else our own. What the patient answers is in the case (`guide`)
 * and nowhere else; nothing is ever sent. Where they are (`guide.moment`) is shared with the question list.
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
 * @csspart debug - For editors, where `debug` is set: what of the file could not be used.
 */
export class DecisionGuide extends PatientElement {
  static override readonly contentFiles = ['cancers', 'case', 'decision-guide'] as const;
  static override styles = [...PatientElement.styles, readingStyles, stepStyles, guideStyles];

  /** URL of the hospital's changes to our guide, JSON, on one of the hospital's own addresses. */
  @property() src?: string;
  /** Who at the hospital has reviewed the content, and when, as it should be read. Shown where the guide says who checked it. */
  @property({ attribute: 'content-approved-by' }) contentApprovedBy?: string;

  /** Id of the step shown; until the patient moves, where they were when the answers were kept. */
  @state() private at?: string;
  @state() private message = '';
  @state() private byHand = '';

  readonly #announcer = new Announcer(this);
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
    const content = this.#override.merge(this.contentData as unknown as GuideContent);
    this.#warnOfAge(content);
    const view = this.#view(content);
    const isFirst = view.step === view.walk.steps[0];
    return html`<div class="reading">
      <div class="screen-only">
        <div class="title" part="title">${this.heading(0, say('guide.title'))}</div>
        ${isFirst ? html`<p class="lede"><strong>${say('guide.whose')}</strong> ${say('guide.lede')}</p><p class="hint">${reviewOf(view) ?? say('guide.draft')}</p>` : nothing}
        ${this.callFirst()} ${this.urgentHelp()} ${isFirst ? this.aboutYou() : nothing}
        <div ${masked()}>${renderProgress(view)} ${renderStep(view)}</div>
        ${renderAbout(view)}
      </div>
      <div ${masked()}>${renderSheet(view, [this.callFirst(), this.urgentHelp()])} ${renderBlank(view)}</div>
      ${this.debugging ? renderProblems(say('guide.debug', { count: content.problems.length }), content.problems) : nothing} ${this.#announcer.render()} ${this.keeping()}
    </div>`;
  }

  #view(content: Merged<GuideContent>): GuideView {
    const { say } = this;
    const answers: GuideAnswers = this.#answers.answer('guide') ?? {};
    const walk = walkGuide(content, answers);
    const format = new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeZone: 'UTC' });
    const day = (date: string) => format.format(new Date(date));
    const view: GuideView = {
      say,
      heading: this.heading.bind(this),
      origin: {
        ...content,
        day,
        newTab: say('common.newTab'),
        checked: (date) => say('guide.checked', { date: day(date) }),
        reviewed: ({ by, role, date }) => say('guide.reviewed', { by, role, date: day(date) }),
      },
      content,
      walk,
      step: walk.steps.find(({ id }) => id === (this.at ?? answers['at'])) ?? walk.steps[0]!,
      answers,
      phone: this.phoneNumber,
      approvedBy: this.setting('contentApprovedBy', rules.contentApprovedBy),
      message: this.message,
      byHand: this.byHand,
      tell: (told, focus) => void this.#change({ ...answers, ...told }, focus),
      report: (message) => this.#report(message),
      go: (step) => void this.#go(step, answers),
      handOver: (way) => void this.#handOver(way, view),
    };
    return view;
  }

  async #change(told: Readonly<Record<string, string | readonly string[] | undefined>>, focus?: string): Promise<void> {
    const value = Object.freeze(Object.fromEntries(Object.entries(told).filter(([, answer]) => answer !== undefined))) as GuideAnswers;
    this.#answers.tell({ about: 'guide', value });
    this.dispatchEvent(new GuideChangedEvent());
    this.#report('');
    await this.#focus(focus);
  }

  /** The place is kept with the answers, once there are any. */
  async #go({ id }: GuideStep, answers: GuideAnswers): Promise<void> {
    this.at = id;
    if (Object.keys(answers).length) this.#answers.tell({ about: 'guide', value: Object.freeze({ ...answers, at: id }) });
    this.dispatchEvent(new StepChangedEvent());
    this.#report('');
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

  #report(message: string, byHand = ''): void {
    this.message = message;
    this.byHand = byHand;
    this.requestUpdate();
    if (message) this.#announcer.announce(message);
  }

  /** Content that is not looked after is said to those who can: the web team. */
  #warnOfAge({ disclosure }: GuideContent): void {
    const date = disclosure.find(({ id }) => id === 'update')?.date;
    if (date && date < localToday()) warnOnce(this, `its content was to be checked again by ${date}. Update to a newer release, or review it and set a new date in your JSON ("disclosure", id "update").`);
  }

  async #handOver(way: Way, view: GuideView): Promise<void> {
    const { say } = this;
    if (way === 'print' || way === 'blank') {
      printSheet(this.renderRoot.querySelector(way === 'print' ? '.sheet' : '.blank')!, say('guide.printTitle'));
      return;
    }
    const text = writeSummary(view);
    if (way === 'save') {
      saveFile(text, say('guide.fileName'), 'text/plain');
      this.#report(say('guide.saved'));
      return;
    }
    const sent = way === 'share' ? await sendText(text) : (await copyText(text)) ? 'copied' : 'refused';
    if (sent === 'copied') this.#report(say('guide.copied'));
    else if (sent === 'refused') this.#report(say('guide.copyByHand'), text);
  }
}
