import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Phase } from '../../host/base-element.ts';
import { property } from '../../host/property.ts';
import { report } from '../../host/report.ts';
import type { ExplainerContent, ExplainerSection } from '../../model/explainer.ts';
import { textSetting } from '../../model/setting.ts';
import { readingStyles } from '../../styles/reading.ts';
import { contentFiles } from '../../sources/content-files.ts';
import { OverrideController } from '../override-controller.ts';
import { PatientElement } from '../patient-element.ts';
import { originOf, renderOrigin, type OriginView } from '../render-origin.ts';
import { renderCallUs } from '../render-phone.ts';
import { renderPoint } from '../render-point.ts';
import { explainerStyles } from './explainer.styles.ts';

const srcRule = textSetting(undefined);
/** Before the id of a section in addresses: `#so-explainer-costs`. */
const prefix = 'so-explainer-';

/**
 * Says in plain words what a second opinion is, question by question: what it is and isn't, how a doctor takes it, kinds,
 * how to get one, what to do with it, what it costs, how long it takes, when not to wait.
 *
 * ```html
 * <so-explainer src="/explainer.json" phone="+1 555 010 0199">
 *   Call us at +1 555 010 0199.
 *   <div slot="costs">Our written second opinion costs 450 dollars.</div>
 *   <details slot="more"><summary>Where do I park?</summary> In garage B.</details>
 * </so-explainer>
 * ```
 *
 * Each section has an address, `#so-explainer-costs`: following it opens the section. What stands in a slot of a
 * section's name takes the place of its words, else the hospital's JSON (a child `<script type="application/json">`, else
 * what `src` points to) does, by id, else ours are shown. Sections that protect a patient (`what-not`, `not-wait`) can be
 * reworded by JSON; what stands in their slots comes beneath their words. Slots have twins, `data-slot`, in a `div` twin. Other settings
 * are the property's or attribute's, else the page-wide default, else our own. Nothing is asked here. A section the
 * JSON adds has a slot and an address by its id too:
 * `{"sections": [{"id": "parking", "title": "Where do I park?", "paragraphs": ["In garage B."]}], "order": ["what", "parking"]}`.
 *
 * @element so-explainer
 * @slot - Fallback: a phone number, a link. Seen without script, while loading, and after an error.
 * @slot more - The hospital's own sections, after ours: `<details>`, each with a `<summary>`.
 * @slot what - In place of our words on what it is.
 * @slot what-not - Beneath our words on what it is not, which stay.
 * @slot feelings - In place of our words on how a doctor takes it.
 * @slot kinds - In place of our words on kinds.
 * @slot how - In place of our words on how to get one.
 * @slot after - In place of our words on what to do with it.
 * @slot changes - In place of our words on how often it changes something.
 * @slot costs - In place of our words on what it costs.
 * @slot time - In place of our words on how long it takes.
 * @slot not-wait - Beneath our words on when not to wait, which stay.
 * @csspart title - The heading.
 * @csspart section - One thing explained.
 * @csspart call-first - That a call comes first, where the patient has told that it can't wait.
 */
export class Explainer extends PatientElement {
  static override readonly contentFiles = contentFiles.explainer;
  static override styles = [...PatientElement.styles, readingStyles, explainerStyles];
  protected static override readonly answers = false;

  /** URL of the hospital's changes to our sections, JSON, on one of the hospital's own addresses. */
  @property() src?: string;

  readonly #override = new OverrideController<ExplainerContent>(this, () => this.setting('src', srcRule));
  readonly #follow = () => void this.#openNamed();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow);
    // Once there is something to open.
    this.addEventListener('so-ready', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.enter(this.#override.isLoading ? 'loading' : 'ready');
  }

  protected override renderPhase(phase: Phase): unknown {
    const { say } = this;
    if (phase === 'failed') return [this.callForHelp(), this.urgentHelp()];
    if (phase !== 'ready') return this.#override.isLoading ? html`<p role="status">${say('common.loading')}</p>` : nothing;
    const content = this.#override.merge(this.contentData as unknown as ExplainerContent);
    const origin = originOf(content, say, this.language, 'explainer');
    return html`<div class="reading">
      <div class="title" part="title">${this.heading(0, say('explainer.title'))}</div>
      <p class="lede screen-only">${say('explainer.lede')}</p>
      ${this.callFirst()} ${this.urgentHelp()}
      <div class="folds">
        ${content.sections.map((section, index) => this.#renderSection(section, index === 0, origin))}
        <slot class="more" name="more"></slot>
      </div>
    </div>`;
  }

  #renderSection(section: ExplainerSection, isOpen: boolean, origin: OriginView): TemplateResult {
    const { id, title, paragraphs, points, steps, say: toSay, isProtected } = section;
    const text = [title, ...paragraphs, ...points, ...steps, ...toSay].join(' ');
    const words = html`${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${points.length ? html`<ul>${points.map(renderPoint)}</ul>` : nothing} ${steps.length ? html`<ol>${steps.map(renderPoint)}</ol><p>${renderCallUs(this.say, this.phoneNumber)}</p>` : nothing}
      ${toSay.length ? html`<p class="label">${this.say('explainer.sayThis')}</p>${toSay.map((words) => html`<blockquote>${words}</blockquote>`)}` : nothing}
      <details class="origin print-open">
        <summary>${this.say('explainer.sources')}</summary>
        ${renderOrigin(section, text, origin)}
      </details>`;
    return html`<details class="fold print-open" part="section" id=${prefix + id} ?open=${isOpen}>
      <summary>${this.heading(1, title)}</summary>
      <div class="words">
        ${isProtected ? html`<div>${words}</div><slot class="beneath" name=${id} @slotchange=${this.#tellOfSlot}></slot>` : html`<slot name=${id}>${words}</slot>`}
      </div>
    </details>`;
  }

  /** Words meant to take the place of those that protect a patient stand beneath them; the web team is told. */
  #tellOfSlot({ target }: Event): void {
    const slot = target as HTMLSlotElement;
    report(this, slot.name, slot.assignedNodes().length ? [`slot "${slot.name}": ${this.contentData!['slotBeneath'] as string}`] : [], 'info');
  }

  /** Opens the section the page's address names, as the browser would if it stood in the page itself. */
  async #openNamed(): Promise<void> {
    const { hash } = location;
    if (!hash.startsWith(`#${prefix}`)) return;
    await this.updateComplete;
    const section = this.renderRoot.querySelector<HTMLDetailsElement>(`#${CSS.escape(hash.slice(1))}`);
    if (!section) return;
    section.open = true;
    section.querySelector('summary')!.focus({ preventScroll: true });
    section.scrollIntoView();
  }
}
