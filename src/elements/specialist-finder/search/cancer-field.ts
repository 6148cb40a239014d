import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { masked } from '../../../host/masked.ts';
import type { Say } from '../../../text/say.ts';
import type { FinderView } from '../finder-view.ts';
import { listCancerOptions, nameCancer, type CancerOption } from './cancer-options.ts';

const optionId = (index: number) => `cancer-option-${index}`;

/**
 * The type of cancer: a combobox after the ARIA pattern "editable, with list autocomplete, manual selection".
 * Typed text alone chooses nothing; editing the name of what was chosen takes the choice back.
 */
export class CancerField {
  readonly #host: LitElement;
  /** What was typed and not picked; `undefined` while the field shows the name of the choice. */
  #typed: string | undefined;
  #open = false;
  #active = -1;
  #left = false;
  #listed: { readonly say: Say; readonly typed: string; readonly options: readonly CancerOption[] } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: FinderView): TemplateResult {
    const { say, cancer } = view;
    if (cancer) this.#typed = undefined;
    const text = this.#typed ?? nameCancer(say, cancer);
    const typed = cancer ? '' : text.trim();
    const options = this.#open ? this.#options(say, typed) : [];
    const unknown = typed !== '' && options.every(({ choice }) => choice === 'not-sure' || choice === 'unknown-primary');
    const active = this.#open && this.#active >= 0 ? optionId(this.#active) : nothing;
    return html`<div class="field" part="cancer-field" @focusout=${(event: FocusEvent) => this.#leave(event, view)}>
      <label for="cancer">${say('finder.cancer')}</label>
      <p class="hint" id="cancer-hint">
        ${this.#left && typed && !this.#open ? say('finder.cancerUnpicked') : say('finder.cancerHint')}
      </p>
      <div class="combobox">
        <input
          id="cancer"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-controls="cancer-list"
          aria-expanded=${this.#open}
          aria-activedescendant=${active}
          aria-describedby="cancer-hint"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="done"
          ${masked()}
          .value=${live(text)}
          @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
          @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value, view)}
          @click=${() => this.#show(-1)}
          @keydown=${(event: KeyboardEvent) => this.#press(event, view, options)}
        />
        ${text
          ? html`<button type="button" class="clear" tabindex="-1" aria-label=${say('finder.cancerClear')} @click=${() => this.#clear(view)}>
              <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
            </button>`
          : html`<svg class="chevron" viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 6l4.5 4.5L12.5 6" /></svg>`}
        <div class="popup" tabindex="-1" ?hidden=${!this.#open} @mousedown=${(event: Event) => event.preventDefault()}>
          ${unknown || !typed
            ? html`<p class="hint popup-note">${say(unknown ? 'finder.cancerUnknown' : 'finder.cancerCommon')}</p>`
            : nothing}
          <ul id="cancer-list" role="listbox" aria-label=${say('finder.cancerList')}>
            ${options.map((option, index) => this.#renderOption(option, index, view))}
          </ul>
        </div>
      </div>
    </div>`;
  }

  #renderOption({ choice, name, alsoCalled }: CancerOption, index: number, view: FinderView): TemplateResult {
    // The id tells the position, not the type: what a page's script sees in `aria-activedescendant` is no answer.
    return html`<li
      role="option"
      id=${optionId(index)}
      class=${choice === 'not-sure' ? 'option last' : 'option'}
      aria-selected=${index === this.#active}
      @click=${() => this.#pick(choice, view)}
    >
      ${name} ${alsoCalled ? html`<span class="hint">${view.say('finder.cancerAlso', { word: alsoCalled })}</span>` : nothing}
    </li>`;
  }

  #type(text: string, view: FinderView): void {
    this.#typed = text;
    this.#left = false;
    if (view.cancer) view.chooseCancer(undefined);
    this.#show(-1);
    view.announce(view.say('finder.cancerCount', { count: this.#options(view.say, text).length }));
  }

  #press(event: KeyboardEvent, view: FinderView, options: readonly CancerOption[]): void {
    if (event.isComposing) return;
    const { key, altKey } = event;
    // What the list has when opened by this very key.
    const shown = options.length || this.#options(view.say, view.cancer ? '' : (this.#typed ?? '')).length;
    if (key === 'ArrowDown') this.#show(altKey ? -1 : this.#open ? (this.#active + 1) % shown : 0);
    else if (key === 'ArrowUp') this.#show(this.#open && this.#active > 0 ? this.#active - 1 : shown - 1);
    else if (key === 'Enter' && this.#open) {
      const picked = options[this.#active] ?? this.#exact(view);
      if (picked) this.#pick(picked.choice, view);
      else this.#hide();
    } else if (key === 'Escape' && (this.#open || this.#typed || view.cancer)) {
      if (this.#open) this.#hide();
      else this.#clear(view);
    } else {
      // The caret moves in the text: nothing in the list is pointed at any longer.
      if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) this.#point(-1);
      return;
    }
    event.preventDefault();
  }

  #pick(choice: CancerOption['choice'], view: FinderView): void {
    this.#typed = undefined;
    this.#hide();
    view.chooseCancer(choice);
  }

  #clear(view: FinderView): void {
    this.#typed = undefined;
    this.#hide();
    view.chooseCancer(undefined);
    this.#host.renderRoot.querySelector<HTMLElement>('#cancer')?.focus();
  }

  /** Leaving the field: a name typed out in full counts as picked, anything else stays to be mended. */
  #leave(event: FocusEvent, view: FinderView): void {
    const stays = event.relatedTarget instanceof Node && (event.currentTarget as Element).contains(event.relatedTarget);
    if (stays) return;
    this.#left = true;
    const exact = this.#exact(view);
    if (exact) this.#pick(exact.choice, view);
    else this.#hide();
  }

  #exact(view: FinderView): CancerOption | undefined {
    const typed = this.#typed?.trim().toLowerCase();
    return typed ? this.#options(view.say, typed).find(({ name }) => name.toLowerCase() === typed) : undefined;
  }

  /** Asked for several times with every key, computed once. */
  #options(say: Say, typed: string): readonly CancerOption[] {
    if (this.#listed?.say !== say || this.#listed.typed !== typed) this.#listed = { say, typed, options: listCancerOptions(say, typed) };
    return this.#listed.options;
  }

  #show(active: number): void {
    this.#open = true;
    this.#point(active);
  }

  #hide(): void {
    this.#open = false;
    this.#point(-1);
  }

  #point(active: number): void {
    this.#active = active;
    this.#host.requestUpdate();
    if (active < 0) return;
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector(`#${optionId(active)}`)?.scrollIntoView({ block: 'nearest' }),
    );
  }
}
