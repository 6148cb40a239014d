import { html, nothing, type TemplateResult } from 'lit';
import type { FinderView } from '../finder-view.ts';
import { focusAfterDrawing } from './move-focus.ts';

/** How many are picked to compare, at the lower edge of the screen while the list is in sight. */
export function renderCompareBar({ say, state, act }: FinderView): TemplateResult | typeof nothing {
  const count = state.compared.length;
  if (!count) return nothing;
  return html`<div class="compare-bar screen-only" part="compare-bar">
    <p>${say('results.picked', { count })}</p>
    <div class="compare-buttons">
      ${
        count > 1
          ? html`<button
              type="button"
              class="button primary compare-open"
              @click=${(event: Event) => {
                act({ do: 'compare', open: true });
                void focusAfterDrawing(event, '.compare-title');
              }}
            >
              ${say('results.compareCount', { count })}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="button quiet"
        @click=${(event: Event) => {
          for (const id of state.compared) act({ do: 'toggle-compare', id });
          void focusAfterDrawing(event, '.results-title');
        }}
      >
        ${say('results.compareNone')}
      </button>
    </div>
  </div>`;
}
