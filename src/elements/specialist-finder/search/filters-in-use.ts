import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FacetId } from '../../../directory/query.ts';
import type { FinderAction } from '../finder-state.ts';
import type { FinderView } from '../finder-view.ts';
import { focusAfterDrawing } from '../results/move-focus.ts';
import { nameCancer } from './cancer-options.ts';
import { nameFilter } from './name-facet-value.ts';
import { nameRadius } from './radius-field.ts';
import { renderIcon } from './render-icon.ts';
import { writeJson } from '../../../model/write-json.ts';

/** A filter in use, with what takes it off. */
export interface FilterInUse {
  readonly name: string;
  readonly remove: FinderAction;
}

/** The filters in use besides cancer, place and distance, which have their own fields. */
export function listFiltersInUse(view: FinderView): readonly FilterInUse[] {
  const words = view.state.words.trim();
  const facets = Object.entries(view.state.filters) as [FacetId, readonly string[]][];
  return [
    ...(words ? [{ name: view.say('finder.chipWords', { words }), remove: { do: 'set-words', words: '' } } as const] : []),
    ...facets.flatMap(([facet, values]) =>
      values.map((value) => ({ name: nameFilter(view, facet, value), remove: { do: 'toggle-filter', facet, value } as const })),
    ),
  ];
}

/** Each with a button that takes it off; when one goes, focus moves to its neighbor, after the last to "More filters". */
export function renderChips({ say, act }: FinderView, inUse: readonly FilterInUse[]): TemplateResult | typeof nothing {
  if (!inUse.length) return nothing;
  const take = (event: Event, action: FinderAction, index: number) => {
    act(action);
    void focusAfterDrawing(event, (root) => {
      const left = root.querySelectorAll('#filters, .chip');
      return left[Math.min(index + 1, left.length - 1)];
    });
  };
  return html`<div class="chips row screen-only">
    <ul role="list" class="row" aria-label=${say('finder.chips')}>
      ${repeat(
        inUse,
        ({ remove }) => writeJson(remove),
        ({ name, remove }, index) => html`<li>
          <button type="button" class="button chip" part="chip" @click=${(event: Event) => take(event, remove, index)}>
            <span class="visually-hidden">${say('finder.chipRemove', { filter: name })}</span>
            <span aria-hidden="true">${name}</span>
            ${renderIcon('cross')}
          </button>
        </li>`,
      )}
    </ul>
    <button type="button" class="button quiet clear-all" @click=${(event: Event) => take(event, { do: 'clear-all' }, 0)}>
      ${say('finder.clearAll')}
    </button>
  </div>`;
}

/** What was searched for, in a line; on paper it stands where the form was. */
export function renderSearchedFor(view: FinderView, inUse: readonly FilterInUse[]): TemplateResult {
  const { say, cancer, place, radius } = view;
  const what = [
    nameCancer(say, cancer) || say('finder.anyCancer'),
    ...(place ? [place.label, nameRadius(view, radius)] : [say('finder.anyPlace')]),
    ...inUse.map(({ name }) => name),
  ];
  return html`<p class="print-only">${say('finder.searchedFor', { what: what.join('; ') })}</p>`;
}
