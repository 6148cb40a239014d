import { html, nothing, type TemplateResult } from 'lit';
import type { FinderView } from '../finder-view.ts';
import { focusAfterDrawing } from './move-focus.ts';

/** The way to the next cards, with how many are left; focus goes on to the first new one. */
export function renderMore({ say, results, act }: FinderView): TemplateResult | typeof nothing {
  const shown = results.groups.reduce((sum, group) => sum + group.found.length, 0);
  const left = results.total - shown;
  if (left <= 0) return nothing;
  return html`<div class="show-more screen-only">
      <button
        type="button"
        class="button"
        part="show-more"
        @click=${(event: Event) => {
          act({ do: 'show-more' });
          void focusAfterDrawing(event, (root) => root.querySelectorAll('.card-name')[shown]);
        }}
      >
        ${say('results.more')}
      </button>
      <p class="hint">${say('results.left', { count: left })}</p>
    </div>
    <p class="print-only">${say('results.left', { count: left })}</p>`;
}
