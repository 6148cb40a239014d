import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FacetId } from '../../../directory/query.ts';
import type { FinderAction } from '../finder-state.ts';
import type { FinderView } from '../finder-view.ts';
import { focusAfterDrawing } from '../results/move-focus.ts';
import { nameFilter } from './name-facet-value.ts';
import { renderIcon } from './render-icon.ts';

/** A filter in use, with what takes it off. */
export interface Chip {
  readonly key: string;
  readonly name: string;
  readonly remove: FinderAction;
}

/** The filters in use besides cancer, place and distance, which have their own fields. */
export function listChips(view: FinderView): readonly Chip[] {
  const { say, state } = view;
  const words = state.words.trim();
  const chips: Chip[] = words
    ? [{ key: 'words', name: say('finder.chipWords', { words }), remove: { do: 'set-words', words: '' } }]
    : [];
  for (const [facet, values] of Object.entries(state.filters) as [FacetId, readonly string[]][]) {
    for (const value of values) {
      chips.push({ key: `${facet} ${value}`, name: nameFilter(view, facet, value), remove: { do: 'toggle-filter', facet, value } });
    }
  }
  return chips;
}

/** Each with a button that takes it off; when one goes, focus moves to its neighbor, after the last to "More filters". */
export function renderChips(view: FinderView): TemplateResult | typeof nothing {
  const { say, act } = view;
  const chips = listChips(view);
  if (!chips.length) return nothing;
  const take = (event: Event, action: FinderAction, index: number) => {
    act(action);
    void focusAfterDrawing(event, (root) => {
      const left = root.querySelectorAll<HTMLElement>('.chip');
      return left[Math.min(index, left.length - 1)] ?? root.querySelector<HTMLElement>('#filters');
    });
  };
  return html`<div class="chips screen-only">
    <ul role="list" aria-label=${say('finder.chips')}>
      ${repeat(
        chips,
        ({ key }) => key,
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
