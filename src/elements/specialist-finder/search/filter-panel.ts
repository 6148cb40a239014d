import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Facet, FacetId, FacetValue } from '../../../directory/query.ts';
import { masked } from '../../../host/masked.ts';
import type { FinderView } from '../finder-view.ts';
import { nameFacetValue } from './name-facet-value.ts';

/** Choices of a facet shown until "Show all" is pressed; above `mostBare`, a field to find one comes with the rest. */
const fewChoices = 8;
const mostBare = 24;
/** Choices drawn at most; the rest is found by typing. */
const mostDrawn = 150;

/** The filters behind "More filters": a name, and every facet the directory can support. */
export class FilterPanel {
  readonly #host: LitElement;
  /** Facets shown whole, with what was typed to find a choice. */
  readonly #whole = new Map<FacetId, string>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** @param offered facets the web team wants; all where `undefined` */
  render(view: FinderView, offered: readonly FacetId[] | undefined): TemplateResult {
    const { say, state, act } = view;
    const facets = view.results.facets.filter(({ id }) => !offered || offered.includes(id));
    const count = Object.values(state.filters).flat().length + (state.words ? 1 : 0);
    return html`<details class="filters" part="filters">
      <summary id="filters">
        ${say('finder.filters')} ${count ? html`<span class="set-count">${say('finder.filtersSet', { count })}</span>` : nothing}
      </summary>
      <div class="filter-body">
        <div class="field words">
          <label for="words">${say('finder.words')}</label>
          <input
            id="words"
            type="text"
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="search"
            maxlength="80"
            ${masked()}
            .value=${live(state.words)}
            @input=${(event: Event) => act({ do: 'set-words', words: (event.target as HTMLInputElement).value })}
          />
        </div>
        <div class="facets">${repeat(facets, ({ id }) => id, (facet) => this.#renderFacet(facet, view))}</div>
      </div>
    </details>`;
  }

  #renderFacet({ id, values }: Facet, view: FinderView): TemplateResult {
    const { say } = view;
    const chosen = view.state.filters[id] ?? [];
    const sought = this.#whole.get(id);
    const whole = sought !== undefined || values.length <= fewChoices + 1;
    const isSought = (value: FacetValue) => nameFacetValue(view, id, value.value).toLowerCase().includes(sought ?? '');
    const shown = whole
      ? values.filter(isSought).slice(0, mostDrawn)
      : values.filter(({ value }, index) => index < fewChoices || chosen.includes(value));
    return html`<fieldset class="facet" part="facet">
      <legend>${say(`finder.facet.${id}`)}</legend>
      ${id === 'insurance' ? html`<p class="hint">${say('finder.facet.insuranceHint')}</p>` : nothing}
      ${sought !== undefined && values.length > mostBare ? this.#renderFind(id, view) : nothing}
      <div class=${whole && values.length > mostBare ? 'facet-choices long' : 'facet-choices'}>
        ${repeat(shown, ({ value }) => value, (value) => this.#renderChoice(id, value, chosen.includes(value.value), view))}
        ${shown.length ? nothing : html`<p class="hint">${say('finder.filterNone')}</p>`}
      </div>
      ${values.length > fewChoices + 1
        ? html`<button type="button" class="button quiet show-all" aria-expanded=${whole} @click=${() => this.#toggle(id)}>
            ${whole ? say('finder.filterShowFewer') : say('finder.filterShowAll', { count: values.length })}
          </button>`
        : nothing}
    </fieldset>`;
  }

  #renderFind(id: FacetId, { say }: FinderView): TemplateResult {
    const type = (event: Event) => {
      this.#whole.set(id, (event.target as HTMLInputElement).value.trim().toLowerCase());
      this.#host.requestUpdate();
    };
    return html`<label class="visually-hidden" for="find-${id}">${say('finder.filterFind')}</label>
      <input
        id="find-${id}"
        class="find"
        type="text"
        autocomplete="off"
        spellcheck="false"
        placeholder=${say('finder.filterFind')}
        @input=${type}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault()}
      />`;
  }

  #renderChoice(facet: FacetId, { value, count }: FacetValue, chosen: boolean, view: FinderView): TemplateResult {
    return html`<label class="choice">
      <input
        type="checkbox"
        autocomplete="off"
        .checked=${live(chosen)}
        @change=${() => view.act({ do: 'toggle-filter', facet, value })}
      />
      <span>
        ${nameFacetValue(view, facet, value)}\u00a0<span class="facet-count" aria-hidden="true">${new Intl.NumberFormat(view.language).format(count)}</span>
        <span class="visually-hidden">${view.say('finder.filterCount', { count })}</span>
      </span>
    </label>`;
  }

  #toggle(id: FacetId): void {
    if (!this.#whole.delete(id)) this.#whole.set(id, '');
    this.#host.requestUpdate();
  }
}
