import { html, nothing, type TemplateResult } from 'lit';
import { renderPhone } from '../../render-phone.ts';
import type { FinderView } from '../finder-view.ts';
import { loosen, nameLoosening } from './describe-filter.ts';
import { renderButton } from './move-focus.ts';
import { renderNationalLine } from './render-contacts.ts';

/** Nothing found: what to take off to find someone, and people to call. */
export function renderEmpty(view: FinderView): TemplateResult {
  const { say, loosening, phone, state } = view;
  const isFiltered = Object.keys(state.filters).length + (state.words ? 1 : 0) > 1;
  return html`<div class="empty box stack">
    <p>${say('results.emptyHint')}</p>
    <div class="columns">
      ${
        loosening
          ? renderButton('primary loosen', nameLoosening(view, loosening), () => loosen(view, loosening.what), '.results-title')
          : nothing
      }
      ${isFiltered ? renderButton('', say('results.clearAll'), () => view.act({ do: 'clear-all' }), '.results-title') : nothing}
      ${phone && renderPhone(phone, say('results.callUs', { phone }), 'button')}
    </div>
    <div>${renderNationalLine(view)}</div>
  </div>`;
}
