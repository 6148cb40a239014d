import { html, nothing, render, type PropertyValues } from 'lit';
import { painted } from '../../host/after-first-paint.ts';
import type { Phase } from '../../host/base-element.ts';
import { pageSetting } from '../../host/page-settings.ts';
import { property, state } from '../../host/property.ts';
import { findNextStep, journeySteps, type JourneyStep } from '../../model/journey.ts';
import { choiceSetting, listSetting } from '../../model/setting.ts';
import { localToday } from '../../model/today.ts';
import { readingStyles } from '../../styles/reading.ts';
import { stepStyles } from '../../styles/steps.ts';
import { contentFiles } from '../../sources/content-files.ts';
import { formatDay } from '../../text/format-day.ts';
import { PatientElement } from '../patient-element.ts';
import { renderCallUs } from '../render-phone.ts';
import { StepChangedEvent } from '../step-changed.event.ts';
import { addressOf, namesStep, stepOf } from './address.ts';
import { camelCase } from './camel-case.ts';
import { journeyStyles } from './journey.styles.ts';
import type { JourneyView } from './journey-view.ts';
import { partSettings, type PartName, type PartSettings } from './part-settings.ts';
import { renderAround, renderStart } from './render-way.ts';
import { partOf } from './step-parts.ts';

/** What the journey is told for all its parts. */
const shared = ['phone', 'text', 'emergency', 'crisis', 'privacy-url', 'debug', 'case-id'] as const;

const rules = {
  steps: listSetting(journeySteps, journeySteps),
  history: choiceSetting(['none', 'push'], 'none'),
};

// The property of each attribute passed on; `createProperty` below makes them.
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export interface Journey extends PartSettings {}

/**
 * All of it behind one tag: understand, find, ask, gather, prepare, decide. It opens with one next thing and one number,
 * shows where one is, and lets one go anywhere; each step is one of the other elements, and what was done in it stays.
 *
 * ```html
 * <so-journey
 *   phone="+1 555 010 0199"
 *   steps="understand find ask gather prepare decide"
 *   specialist-finder-src="/specialists.csv"
 *   appointment-request-request-endpoint="/appointments"
 *   records-checklist-collected-by="center"
 *   history="push"
 * >
 *   Call us at +1 555 010 0199 to talk about a second opinion.
 * </so-journey>
 * ```
 *
 * Attributes all elements have hold for the journey and its parts; any other attribute of a part is
 * `<element>-<attribute>`. Settings are the property's or attribute's, else the page-wide default (of the part, then of
 * the journey, then of the page), else our own. Where the patient was is in the case (`step`), and kept with it. A step has
 * an address, `#so-journey-gather`: following it, or the address of a place in its element, goes there. The page's address
 * and history are only written to where `history` is `push`. `step` is the step shown, to read; `show()` goes to one.
 *
 * @element so-journey
 * @slot - Fallback: a phone number, a link. Seen without script, while loading, and after an error.
 * @fires {StepChangedEvent} so-step-changed - The patient has gone to another step, or to another step of the decision guide.
 * @csspart title - The heading.
 * @csspart next - The one next thing, and the number to call.
 * @csspart progress - Which step it is, and all steps.
 * @csspart step - One step: its element.
 * @csspart ways - Back and Next.
 * @csspart about-you - What is asked once, where no other element on the page asks it.
 * @csspart call-first - That a call comes first, where the cancer or the situation can't wait.
 * @csspart keeping - Where answers are kept, sending, a file, and "Clear my information", in the element that offers it.
 * @csspart keep-offer - The offer to keep answers, until the patient has chosen.
 */
export class Journey extends PatientElement {
  static override readonly contentFiles = contentFiles.journey;
  static override styles = [...PatientElement.styles, readingStyles, stepStyles, journeyStyles];

  static {
    for (const attribute of Object.entries(partSettings).flatMap(([part, names]) => names.map((name) => `${part}-${name}`))) {
      property({ attribute })(this.prototype, camelCase(attribute));
    }
  }

  /** Which steps there are, in this order: words out of `understand find ask gather prepare decide`. Default all. */
  @property() steps?: string;
  /** `push`: the browser's Back goes back a step, and the address names the step. Default `none`: both are left alone. */
  @property() history?: 'none' | 'push';

  @state() private at: JourneyStep | undefined;

  /** Elements of steps gone to, by step, in the order they were first gone to: a move would restart them. */
  readonly #parts = new Map<JourneyStep, HTMLElement>();
  readonly #follow = () => void this.#followAddress();

  /** The step shown; `undefined` on the first screen. */
  get step(): JourneyStep | undefined {
    return this.at;
  }

  /**
   * Goes to a step, as its button does.
   *
   * @param step `undefined` for the first screen
   * @throws RangeError when the journey has no such step
   */
  async show(step: JourneyStep | undefined): Promise<void> {
    if (step && !this.#steps.includes(step)) throw new RangeError(`<so-journey> has no step "${step}".`);
    if (step === this.at) return;
    if (this.setting('history', rules.history) === 'push') history.pushState(history.state, '', addressOf(step));
    await this.#enter(step);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#follow);
    window.addEventListener('hashchange', this.#follow);
    const step = stepOf(location.hash);
    if (step && this.#steps.includes(step)) this.at ??= step;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#follow);
    window.removeEventListener('hashchange', this.#follow);
  }

  get #steps(): readonly JourneyStep[] {
    const steps = [...new Set(this.setting('steps', rules.steps))];
    return steps.length ? steps : journeySteps;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A step taken out of `steps` while it is shown.
    if (this.at && !this.#steps.includes(this.at)) this.at = undefined;
    this.enter('ready');
  }

  protected override renderPhase(phase: Phase): unknown {
    const { say, at } = this;
    if (phase === 'failed') return [this.callForHelp(), this.urgentHelp()];
    if (phase !== 'ready') return nothing;
    const view = this.#view();
    if (at && !this.#parts.has(at)) this.#parts.set(at, document.createElement(`so-${partOf[at]}`));
    for (const [step, part] of this.#parts) {
      Object.assign(part, this.#settingsOf(partOf[step]));
      // Each part has its fallback: a finder without a list still ends in a person to call.
      render(html`<p>${renderCallUs(say, this.phoneNumber)}</p>`, part);
    }
    const steps = [...this.#parts].map(
      ([step, part]) => html`<div class="part" part=${step === at ? 'step' : nothing} ?hidden=${step !== at} @so-ready=${keepInside} @so-failed=${keepInside}>${part}</div>`,
    );
    return html`<div class="reading">
      <div class=${at ? 'small title' : 'title'} part="title">${this.heading(0, say('journey.title'))}</div>
      ${at ? nothing : [html`<p class="lede">${say('journey.lede')}</p>`, this.callFirst(), renderStart(view), this.urgentHelp()]}
      ${renderAround(view, steps)} ${at ? nothing : this.aboutYou()} ${this.keeping()}
    </div>`;
  }

  #view(): JourneyView {
    const { say, patientCase } = this;
    return {
      say,
      heading: this.heading.bind(this),
      steps: this.#steps,
      at: this.at,
      next: findNextStep(this.#steps, patientCase, localToday()),
      patientCase,
      phone: this.phoneNumber,
      day: (date) => formatDay(this.language, date),
      go: (step) => void this.show(step),
    };
  }

  /** Of one part, by property: its own attributes, and those all elements have. */
  #settingsOf(part: PartName): Readonly<Record<string, unknown>> {
    const own = partSettings[part].map((name) => [camelCase(name), this.#told(`${part}-${name}`, pageSetting(this.localName, `${part}-${name}`))]);
    const common = shared.map((name) => [camelCase(name), this.#told(name, pageSetting(`so-${part}`, name, this.localName))]);
    return { ...Object.fromEntries([...own, ...common]), headingLevel: Math.min(5, this.ownHeadingLevel + 1) };
  }

  #told(attribute: string, pageWide: string | undefined): unknown {
    return (this as unknown as Readonly<Record<string, unknown>>)[camelCase(attribute)] ?? pageWide;
  }

  /** A step the address names; without one, the first screen, where it was this journey that wrote the address. */
  async #followAddress(): Promise<void> {
    const step = stepOf(location.hash);
    const isOurs = step ? this.#steps.includes(step) : !location.hash && this.setting('history', rules.history) === 'push';
    if (!isOurs || step === this.at) return;
    await this.#enter(step, namesStep(location.hash));
    // Going back, the browser scrolls to where the other step was left.
    await painted();
    if (namesStep(location.hash)) this.#place?.scrollIntoView({ block: 'nearest' });
  }

  async #enter(step: JourneyStep | undefined, focuses = true): Promise<void> {
    this.at = step;
    if (step) this.tell({ about: 'step', value: step });
    this.dispatchEvent(new StepChangedEvent());
    await this.updateComplete;
    for (const folded of this.renderRoot.querySelectorAll<HTMLDetailsElement>('.progress[open]')) folded.open = false;
    if (focuses) this.#place?.focus();
  }

  get #place(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(this.at ? '.place' : '.next');
  }
}

/** A part's life cycle is no affair of the page: the journey has its own. */
function keepInside(event: Event): void {
  event.stopPropagation();
}
