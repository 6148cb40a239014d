import { html, nothing, type TemplateResult } from 'lit';
import { renderPhone } from '../../render-phone.ts';
import type { FinderView } from '../finder-view.ts';
import { loosen, nameLoosening } from './describe-filter.ts';
import { focusAfterDrawing } from './move-focus.ts';
import { renderNationalLine } from './render-contacts.ts';

/** Nothing found: what to take off to find someone, and people to call. */
export function renderEmpty(view: FinderView): TemplateResult {
  const { say, loosening, phone, state } = view;
  const filtered = Object.keys(state.filters).length + (state.words ? 1 : 0) > 1;
  const toTitle = (event: Event) => void focusAfterDrawing(event, '.results-title');
  return html`<div class="empty">
    <p>${say('results.emptyHint')}</p>
    <div class="empty-steps screen-only">
      ${
        loosening
          ? html`<button
              type="button"
              class="button primary loosen"
              @click=${(event: Event) => {
                loosen(view, loosening.what);
                toTitle(event);
              }}
            >
              ${nameLoosening(view, loosening)}
            </button>`
          : nothing
      }
      ${
        filtered
          ? html`<button
              type="button"
              class="button"
              @click=${(event: Event) => {
                view.act({ do: 'clear-all' });
                toTitle(event);
              }}
            >
              ${say('results.clearAll')}
            </button>`
          : nothing
      }
    </div>
    ${phone ? html`<p>${renderPhone(phone, say('results.callUs', { phone }), 'button call')}</p>` : nothing} ${renderNationalLine(view)}
  </div>`;
}
