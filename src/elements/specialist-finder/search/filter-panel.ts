import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Facet, FacetId } from '../../../directory/query.ts';
import { writeNumber } from '../../../text/write-number.ts';
import type { FinderView } from '../finder-view.ts';
import { nameFacetValue } from './name-facet-value.ts';
import { renderField, renderTextInput } from './render-field.ts';

/** Choices of a facet shown until "Show all" is pressed; above `mostBare`, a field to find one comes with the rest. */
const fewChoices = 8;
const mostBare = 24;
/** Choices drawn at most; the rest is found by typing. */
const mostDrawn = 150;

/**
 * The filters behind "More filters": a name, and every facet the directory can support.
 *
 * @returns what draws them; `offered` are the facets the web team wants, `count` says how many filters are in use
 */
export function makeFilterPanel(host: LitElement): (view: FinderView, offered: readonly FacetId[], count: number) => TemplateResult {
  /** Of facets shown whole, what was typed to find a choice. */
  const sought = new Map<FacetId, string | undefined>();
  /** Choices that were pressed: they stay, so that focus does. */
  const pressed = new Set<string>();
  const seek = (id: FacetId, text?: string) => {
    sought.set(id, text);
    host.requestUpdate();
  };

  const renderFacet = ({ id, values }: Facet, view: FinderView) => {
    const { say, state, language, act } = view;
    const chosen = state.filters[id] ?? [];
    const isLong = values.length > fewChoices + 1;
    const text = isLong ? sought.get(id) : '';
    const isFolded = text === undefined;
    // Those that would find someone come first; a group's own choices leave its counts as they are, so nothing moves under a finger.
    const ordered = isLong ? [...values.filter(({ count }) => count), ...values.filter(({ count }) => !count)] : values;
    const name = (value: string) => nameFacetValue(view, id, value);
    const isFound = (value: string) => name(value).toLowerCase().includes((text ?? '').trim().toLowerCase());
    const shown = ordered
      .filter(({ value }, index) => (isFolded ? index < fewChoices || chosen.includes(value) || pressed.has(id + value) : isFound(value)))
      .slice(0, mostDrawn);
    return html`<fieldset class="facet" part="facet">
      <legend>${say(`finder.facet.${id}`)}</legend>
      ${id === 'insurance' ? html`<p class="hint">${say('results.insuranceCheck')}</p>` : nothing}
      ${!isFolded && values.length > mostBare
        ? html`<label class="hint find">
            ${say('finder.filterFind')} ${renderTextInput({ id: `find-${id}`, value: text, type: (part) => seek(id, part), form: 'none' })}
          </label>`
        : nothing}
      <div>
        ${repeat(
          shown,
          ({ value }) => value,
          ({ value, count }) => html`<label class="choice">
            <input
              type="checkbox"
              autocomplete="off"
              .checked=${chosen.includes(value)}
              @change=${() => {
                pressed.add(id + value);
                act({ do: 'toggle-filter', facet: id, value });
              }}
            />
            <span>
              ${name(value)}\u00a0<span class="hint" aria-hidden="true">${writeNumber(language, count)}</span>
              <span class="visually-hidden">${say('results.countAll', { count })}</span>
            </span>
          </label>`,
        )}
        ${shown.length ? nothing : html`<p class="hint">${say('finder.filterNone')}</p>`}
      </div>
      ${isLong
        ? html`<button type="button" class="button quiet show-all" aria-expanded=${!isFolded} @click=${() => seek(id, isFolded ? '' : undefined)}>
            ${isFolded ? say('finder.filterShowAll', { count: values.length }) : say('finder.filterShowFewer')}
          </button>`
        : nothing}
    </fieldset>`;
  };

  return (view, offered, count) => {
    const { say, state, act } = view;
    const facets = view.results.facets.filter(({ id }) => offered.includes(id));
    const type = (words: string) => act({ do: 'set-words', words });
    return html`<details class="filters" part="filters">
      <summary id="filters">
        ${say('finder.filters')} ${count ? html`<span class="set-count">${say('finder.filtersSet', { count })}</span>` : nothing}
      </summary>
      ${renderField('words', say('finder.words'), '', renderTextInput({ id: 'words', value: state.words, type }))}
      <div class="facets">${view.later(() => repeat(facets, ({ id }) => id, (facet) => renderFacet(facet, view)))}</div>
    </details>`;
  };
}
