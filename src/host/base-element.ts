import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { SettingRule } from '../model/setting.ts';
import { chooseLanguage, textDirection } from '../text/choose-language.ts';
import { speak, type Say, type TextLayer } from '../text/say.ts';
import { baseStyles } from '../styles/base.ts';
import { controlStyles } from '../styles/controls.ts';
import { printStyles } from '../styles/print.ts';
import { ReadyEvent, FailedEvent } from './life-cycle-events.ts';
import { LanguageController } from './language-controller.ts';
import { checkNames } from './check-names.ts';
import { KeepControls } from './keep-controls.ts';
import { keepEventsInside } from './keep-events-inside.ts';
import { pageSetting } from './page-settings.ts';
import { readSetting } from './read-setting.ts';
import { state } from './property.ts';
import { remember } from './remember.ts';
import { describeError, report } from './report.ts';

/** Where an element stands; each is a custom state, `:state(ready)`. */
export type Phase = 'loading' | 'ready' | 'empty' | 'failed';

/**
 * What all elements are made of, with no knowledge of what they are for: the fallback children stay in sight until the
 * element is ready and come back when it fails, settings are read by one rule, and words come in the nearest language.
 *
 * @attr {string} lang - Language of its words, BCP 47. Default: that of the nearest element around it that has one.
 * @slot - Fallback: what a visitor sees without script, before the element is ready, and after an error.
 * @fires {ReadyEvent} so-ready - Once, when the element can first be used.
 * @fires {FailedEvent} so-failed - When it can't be used; the fallback is back in sight.
 * @cssState loading - Its data is on the way; the fallback shows.
 * @cssState ready - It can be used.
 * @cssState empty - It can be used, and has nothing to show.
 * @cssState failed - It can't be used; the fallback shows.
 */
export abstract class BaseElement extends LitElement {
  static override styles = [baseStyles, controlStyles, printStyles];

  /** Strings in use besides English, and a hospital's corrections; looked through in order. */
  @state() protected textLayers: readonly TextLayer[] = [];
  @state() private currentPhase: Phase = 'loading';

  readonly #language = new LanguageController(this);
  #internals: ElementInternals | undefined;
  #readySaid = false;
  #broken = false;
  readonly #speaker = remember<Say>();

  /** Where the element stands. */
  get phase(): Phase {
    return this.currentPhase;
  }

  /** Moves to another phase; announces the first time the element can be used. */
  protected enter(phase: Phase): void {
    if (this.#broken) return;
    this.#showState(this.currentPhase, phase);
    this.currentPhase = phase;
  }

  /** The text behind an id, in the element's language. */
  protected get say(): Say {
    const { language, textLayers, textVariant } = this;
    return this.#speaker([language, textLayers, textVariant], () => speak(language, textLayers, textVariant));
  }

  /** Which variant of the texts is wanted, where there are several: `id@variant` goes before `id`. */
  protected get textVariant(): string | undefined {
    return undefined;
  }

  /** BCP 47 tag of the language spoken: the nearest `lang` where we have it, else English. */
  get language(): string {
    return chooseLanguage(this.#language.language, this.availableLanguages);
  }

  /** Languages this element could speak. */
  protected get availableLanguages(): readonly string[] {
    return ['en'];
  }

  /**
   * A setting's value: property or attribute, then the page-wide default, then the rule's own. What can't be
   * understood is told to the web team and counts as not given.
   *
   * @param property its name as a property; the attribute's is the same in kebab-case
   */
  protected setting<Value>(property: keyof this & string, rule: SettingRule<Value>): Value {
    const attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return readSetting(this, attribute, [this[property], pageSetting(this.localName, attribute)], rule);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepEventsInside(root);
    this.addController(new KeepControls(this, root));
    return root;
  }

  override connectedCallback(): void {
    this.#try(() => super.connectedCallback());
    this.#showState(undefined, this.currentPhase);
  }

  protected override performUpdate(): void {
    const focused = this.shadowRoot?.activeElement as HTMLElement | null | undefined;
    this.#try(() => super.performUpdate());
    // What drawing puts in another place, as the cards of a list that is still coming in, loses focus on the way.
    if (focused?.isConnected && !this.shadowRoot?.activeElement) focused.focus({ preventScroll: true });
  }

  /** An error while connecting or drawing must cost neither the page nor the fallback. */
  #try(action: () => void): void {
    if (this.#broken) return;
    try {
      action();
    } catch (error) {
      report(this, 'error', [`stopped: ${describeError(error)}`]);
      this.enter('failed');
      this.#broken = true;
      // A root with nothing in it would hide the fallback; where none could be had the fallback is in sight without.
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
      this.dispatchEvent(new FailedEvent());
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    report(this, 'names', checkNames(this.getAttributeNames(), (this.constructor as typeof BaseElement).observedAttributes, this.localName));
    if (!changed.has('currentPhase' as keyof this)) return;
    if (this.currentPhase === 'failed') this.dispatchEvent(new FailedEvent());
    else if (this.currentPhase !== 'loading' && !this.#readySaid) {
      this.#readySaid = true;
      this.dispatchEvent(new ReadyEvent());
    }
  }

  protected override render(): unknown {
    const fallback = this.currentPhase === 'loading' || this.currentPhase === 'failed';
    const spoken = this.language;
    const wanted = this.#language.language.toLowerCase();
    // Only a language the page did not ask for brings its own direction; else the page's holds.
    const direction = !wanted || wanted.startsWith(spoken.slice(0, 2)) ? nothing : textDirection(spoken);
    return html`<div class="root" lang=${spoken} dir=${direction}>
      ${fallback ? html`<slot></slot>` : nothing} ${this.renderPhase(this.currentPhase)} ${this.renderForEditors()}
    </div>`;
  }

  /** What to draw below the fallback (loading, failed) or in its place (ready, empty). */
  protected abstract renderPhase(phase: Phase): unknown;

  /** What editors see below it, and patients never do. */
  protected renderForEditors(): unknown {
    return nothing;
  }

  #showState(before: Phase | undefined, after: Phase): void {
    try {
      const { states } = (this.#internals ??= this.attachInternals());
      if (before) states.delete(before);
      states.add(after);
    } catch {
      // Chrome has none for an element with `is`, before 125 it takes only dashed names, Safari 16 and Firefox before 126 have no states: styling goes without.
    }
  }
}
