import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { masked } from '../../../host/masked.ts';
import type { Place } from '../../../model/place.ts';
import type { FinderView } from '../finder-view.ts';
import { askDevice } from './ask-device.ts';
import { readZip, resolvePlace } from './resolve-place.ts';

type Busy = 'finder.placeSearching' | 'finder.locating';
type PlaceProblem = `finder.${'zipUnknown' | 'cityUnknown' | 'placeFailed' | 'locateDenied' | 'locateFailed'}`;

/** Where to look: a ZIP code or a city, typed, or the device's own position when its button is pressed. */
export class PlaceField {
  readonly #host: LitElement;
  readonly #cities: () => readonly Place[];
  /** What was typed and not understood yet; `undefined` while the field shows the place in force. */
  #typed: string | undefined;
  #problem: PlaceProblem | undefined;
  #which: readonly Place[] = [];
  #busy: Busy | undefined;
  #asked = new AbortController();

  /** @param cities those of the directory, asked for when a city is looked up */
  constructor(host: LitElement, cities: () => readonly Place[]) {
    this.#host = host;
    this.#cities = cities;
  }

  render(view: FinderView): TemplateResult {
    const { say, place } = view;
    const described = ['place-hint', this.#problem && 'place-problem'].filter(Boolean).join(' ');
    return html`<div class="field" part="place-field">
      <label for="place">${say('finder.placeLabel')}</label>
      <p class="hint" id="place-hint">${say('finder.placeHint')}</p>
      <input
        id="place"
        type="text"
        autocomplete="postal-code"
        autocapitalize="words"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="80"
        aria-describedby=${described}
        aria-invalid=${this.#problem ? 'true' : nothing}
        ${masked()}
        .value=${live(this.#typed ?? place?.label ?? '')}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
        @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value, view)}
        @change=${() => void this.commit(view)}
      />
      <div role="alert">${this.#problem ? html`<p class="problem" id="place-problem">${say(this.#problem)}</p>` : nothing}</div>
      ${'geolocation' in navigator && isSecureContext
        ? html`<button type="button" class="button quiet locate" @click=${() => void this.#locate(view)}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M8 1v2.5M8 12.5V15M1 8h2.5M12.5 8H15" /><circle cx="8" cy="8" r="4" />
            </svg>
            ${say('finder.locate')}
          </button>`
        : nothing}
      <p class="field-note" role="status">${this.#busy ? say(this.#busy) : nothing}</p>
      ${this.#which.length ? this.#renderWhich(view) : nothing}
    </div>`;
  }

  #renderWhich(view: FinderView): TemplateResult {
    return html`<fieldset class="which">
      <legend>${view.say('finder.placeWhich')}</legend>
      ${this.#which.map(
        (place) => html`<button type="button" class="button" @click=${() => this.#take(place, view, true)}>${place.label}</button>`,
      )}
    </fieldset>`;
  }

  /**
   * Looks up what was typed, if that has not been done.
   *
   * @returns whether nothing is left to mend
   */
  async commit(view: FinderView): Promise<boolean> {
    const text = this.#typed?.trim();
    if (!text) return true;
    if (this.#problem || this.#which.length) return false;
    const signal = this.#begin('finder.placeSearching');
    try {
      const places = await resolvePlace(text, this.#cities(), signal);
      if (signal.aborted) return false;
      const [place, ...others] = places;
      if (place && !others.length) return this.#take(place, view);
      if (place) this.#ask(places, view);
      else this.#stop(/^\d/.test(text) ? 'finder.zipUnknown' : 'finder.cityUnknown', view);
    } catch {
      if (!signal.aborted) this.#stop('finder.placeFailed', view);
    }
    return false;
  }

  /** Lets go of whatever is being looked up. */
  abort(): void {
    this.#asked.abort();
    this.#busy = undefined;
  }

  #type(text: string, view: FinderView): void {
    this.#begin(undefined);
    this.#typed = text;
    if (!text.trim()) {
      this.#typed = undefined;
      view.choosePlace(undefined);
    } else if (readZip(text)) void this.commit(view);
  }

  async #locate(view: FinderView): Promise<void> {
    const signal = this.#begin('finder.locating');
    const answer = await askDevice(view.say('finder.yourLocation'));
    if (signal.aborted) return;
    if (typeof answer === 'object') this.#take(answer, view);
    else {
      this.#busy = undefined;
      this.#problem = answer === 'denied' ? 'finder.locateDenied' : 'finder.locateFailed';
      this.#host.requestUpdate();
    }
  }

  #begin(busy: Busy | undefined): AbortSignal {
    this.#asked.abort();
    this.#asked = new AbortController();
    this.#busy = busy;
    this.#problem = undefined;
    this.#which = [];
    this.#host.requestUpdate();
    return this.#asked.signal;
  }

  #take(place: Place, view: FinderView, focus = false): true {
    this.#begin(undefined);
    this.#typed = undefined;
    view.choosePlace(place);
    if (focus) this.#host.renderRoot.querySelector<HTMLElement>('#place')?.focus();
    return true;
  }

  #ask(places: readonly Place[], view: FinderView): void {
    this.#busy = undefined;
    this.#which = places;
    view.announce(view.say('finder.placeWhich'));
    this.#host.requestUpdate();
  }

  /** A place that can't be had takes the old one's place: distances from somewhere else would mislead. */
  #stop(problem: PlaceProblem, view: FinderView): void {
    this.#busy = undefined;
    this.#problem = problem;
    view.choosePlace(undefined);
    this.#host.requestUpdate();
  }
}
