import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import { caseContext, type CaseHandle } from '../../case/case-context.ts';
import { CaseStore } from '../../case/case-store.ts';
import { daysToKeep, keepingRules } from '../../case/keeping-rules.ts';
import type { Phase } from '../../host/base-element.ts';
import { property } from '../../host/property.ts';
import type { PatientCase } from '../../model/patient-case.ts';
import { contentFiles } from '../../sources/content-files.ts';
import { PatientElement } from '../patient-element.ts';
import { CaseChangedEvent, SavedEvent } from './case.events.ts';

/**
 * What a patient tells one element, the others know: those inside it, and those that name it by `case-id`. It asks what
 * is asked once (who the second opinion is for, whether it presses), and offers to keep, send and clear the answers.
 * Elements on a page without one share the page's own case.
 *
 * ```html
 * <so-case id="opinion" keep="offer" days="30">
 *   <so-specialist-finder src="/specialists.csv"></so-specialist-finder>
 * </so-case>
 * <so-records-checklist case-id="opinion"></so-records-checklist>
 * ```
 *
 * What is inside always shows. Settings are the property's or attribute's, else the page-wide default, else our own.
 * Answers are in memory only, until the patient asks to keep them; what is kept is known by the `id`, so give each an id
 * where a site has several. It has a case of its own: `case-id` on it means nothing.
 *
 * @element so-case
 * @slot - The elements and whatever else shares the case; always shown.
 * @fires {CaseChangedEvent} so-case-changed - The patient told something, or cleared it; read it at `patientCase`.
 * @fires {SavedEvent} so-saved - The patient asked to keep the answers and the browser did.
 * @csspart about-you - What is asked once, and the line it folds to.
 * @csspart call-first - That a call comes first, where the cancer or the situation can't wait.
 * @csspart keeping - Where answers are kept, sending, a file, and "Clear my information".
 * @csspart keep-offer - The offer to keep answers, until the patient has chosen.
 */
export class CaseElement extends PatientElement {
  static override readonly contentFiles = contentFiles.case;
  protected static override readonly answers = false;

  /** `offer`: the patient may keep the answers in the tab or on the device. `never`: they stay in memory. Default `offer`. */
  @property() keep?: 'offer' | 'never';
  /** Days answers stay on the device after the last change, where the patient wants that, 1 to 365. Default 30. */
  @property() days?: number | string;

  readonly #store: CaseStore = new CaseStore({
    name: () => this.id,
    host: this,
    days: () => daysToKeep(this.setting('keep', keepingRules.keep), this.setting('days', keepingRules.days)),
    publish: (handle) => {
      this.#provider?.setValue(handle);
      this.requestUpdate();
    },
    onChange: () => this.dispatchEvent(new CaseChangedEvent()),
    onSaved: () => this.dispatchEvent(new SavedEvent()),
  });
  readonly #provider: ContextProvider<typeof caseContext> = new ContextProvider(this, { context: caseContext, initialValue: this.#store.handle });
  #close: (() => void) | undefined;

  /** What the patient has told, frozen; another object after every change. */
  override get patientCase(): PatientCase {
    return this.caseHandle.patientCase;
  }

  /** Forgets everything: here, in what is kept, and in other tabs. */
  clear(): void {
    this.#store.clear();
  }

  protected override get caseHandle(): CaseHandle {
    return this.#provider.value;
  }

  override connectedCallback(): void {
    // Before elements inside are answered: what was kept is there with their first drawing.
    this.#close ??= this.#store.open();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close?.();
    this.#close = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('keep') || changed.has('days')) this.#provider.setValue(this.#store.handle);
    this.enter('ready');
  }

  protected override renderPhase(phase: Phase): unknown {
    // While it loads or has failed, the fallback's slot shows what is inside.
    if (phase !== 'ready') return nothing;
    return html`${this.aboutYou(0)} ${this.callFirst()}<slot></slot>${this.keeping()} ${this.urgentHelp()}`;
  }
}
