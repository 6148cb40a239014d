import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Facet, FacetId } from '../../../directory/query.ts';
import type { FinderView } from '../finder-view.ts';
import { nameFacetValue } from './name-facet-value.ts';
import { renderField, renderTextInput } from './render-field.ts';
import { renderIcon } from './render-icon.ts';

/** Choices of a facet shown until "Show all" is pressed; above `mostBare`, a field to find one comes with the rest. */
const fewChoices = 8;
const mostBare = 24;
/** Choices drawn at most; the rest is found by typing. */
const mostDrawn = 150;

/**
 * The filters behind "More filters": a name, and every facet the directory can support.
 *
 * @returns what draws them; `offered` are the facets the web team wants
 */
export function makeFilterPanel(host: LitElement): (view: FinderView, offered: readonly FacetId[]) => TemplateResult {
  /** Facets shown whole, with what was typed to find a choice. */
  const whole = new Map<FacetId, string>();

  const renderFind = (id: FacetId, { say }: FinderView) => {
    const type = (text: string) => {
      whole.set(id, text);
      host.requestUpdate();
    };
    // Enter finds here; it does not search.
    const press = (event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault();
    return html`<label class="hint find" @keydown=${press}>
      ${say('finder.filterFind')} ${renderTextInput({ id: `find-${id}`, value: whole.get(id)!, type })}
    </label>`;
  };

  const renderFacet = ({ id, values }: Facet, view: FinderView) => {
    const { say, state, language, act } = view;
    const chosen = state.filters[id] ?? [];
    const isLong = values.length > fewChoices + 1;
    const sought = isLong ? whole.get(id) : '';
    const isHuge = sought !== undefined && values.length > mostBare;
    const name = (value: string) => nameFacetValue(view, id, value);
    const shown = values
      .filter(({ value }, index) =>
        sought === undefined ? index < fewChoices || chosen.includes(value) : name(value).toLowerCase().includes(sought.trim().toLowerCase()),
      )
      .slice(0, mostDrawn);
    const toggle = () => {
      if (!whole.delete(id)) whole.set(id, '');
      host.requestUpdate();
    };
    return html`<fieldset class="facet" part="facet">
      <legend>${say(`finder.facet.${id}`)}</legend>
      ${id === 'insurance' ? html`<p class="hint">${say('results.insuranceCheck')}</p>` : nothing}
      ${isHuge ? renderFind(id, view) : nothing}
      <div class=${isHuge ? 'huge' : nothing}>
        ${repeat(
          shown,
          ({ value }) => value,
          ({ value, count }) => html`<label class="choice">
            <input
              type="checkbox"
              autocomplete="off"
              .checked=${live(chosen.includes(value))}
              @change=${() => act({ do: 'toggle-filter', facet: id, value })}
            />
            <span>
              ${name(value)}\u00a0<span class="hint" aria-hidden="true">${count.toLocaleString(language)}</span>
              <span class="visually-hidden">${say('results.countAll', { count })}</span>
            </span>
          </label>`,
        )}
        ${shown.length ? nothing : html`<p class="hint">${say('finder.filterNone')}</p>`}
      </div>
      ${isLong
        ? html`<button type="button" class="button quiet show-all" aria-expanded=${sought !== undefined} @click=${toggle}>
            ${sought === undefined ? say('finder.filterShowAll', { count: values.length }) : say('finder.filterShowFewer')}
          </button>`
        : nothing}
    </fieldset>`;
  };

  return (view, offered) => {
    const { say, state, act } = view;
    const facets = view.results.facets.filter(({ id }) => offered.includes(id));
    const count = Object.values(state.filters).flat().length + (state.words ? 1 : 0);
    const type = (words: string) => act({ do: 'set-words', words });
    return html`<details class="filters" part="filters">
      <summary id="filters">
        ${renderIcon('chevron')} ${say('finder.filters')}
        ${count ? html`<span class="set-count">${say('finder.filtersSet', { count })}</span>` : nothing}
      </summary>
      ${renderField('words', say('finder.words'), nothing, renderTextInput({ id: 'words', value: state.words, type }))}
      <div class="facets">${repeat(facets, ({ id }) => id, (facet) => renderFacet(facet, view))}</div>
    </details>`;
  };
}
