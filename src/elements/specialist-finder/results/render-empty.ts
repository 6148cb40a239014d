import { html, nothing, type TemplateResult } from 'lit';
import type { Loosening } from '../../../directory/query.ts';
import { renderPhone } from '../../render-phone.ts';
import type { FinderView } from '../finder-view.ts';
import { nameFilter } from '../search/name-facet-value.ts';
import { formatList } from '../../../text/format-list.ts';
import { renderButton } from './move-focus.ts';
import { renderNationalLine } from './render-contacts.ts';

/** Nothing found: what to take off to find someone, and people to call. */
export function renderEmpty(view: FinderView): TemplateResult {
  const { say, loosening, phone, state, act } = view;
  const isFiltered = Object.keys(state.filters).length + (state.words ? 1 : 0) > 1;
  return html`<div class="empty box stack">
    <p>${say('results.emptyHint')}</p>
    <div class="columns">
      ${loosening && renderLoosening(view, loosening)}
      ${isFiltered ? renderButton('', say('finder.clearAll'), () => act({ do: 'clear-all' }), '.results-title') : nothing}
      ${phone && renderPhone(phone, say('results.callUs', { phone }), 'button')}
    </div>
    <div>${renderNationalLine(view)}</div>
  </div>`;
}

/** The step that brings results back, and how many: "Take off “Spanish”: 4 specialists". */
export function renderLoosening(view: FinderView, { what, count }: Loosening): TemplateResult {
  const { say, language, state, act, chooseCancer } = view;
  let label;
  let take: () => void;
  if (what === 'radius' || what === 'words' || what === 'cancer') {
    label = say(`results.loosen.${what}`);
    take = {
      radius: () => act({ do: 'set-radius', radius: 'any' }),
      words: () => act({ do: 'set-words', words: '' }),
      cancer: () => chooseCancer(undefined),
    }[what];
  } else {
    label = say('results.takeOff', { filter: formatList(language, (state.filters[what] ?? []).map((value) => nameFilter(view, what, value)), 'disjunction') });
    take = () => act({ do: 'clear-facet', facet: what });
  }
  return renderButton('primary loosen', `${label}: ${say('results.countAll', { count })}`, take, '.results-title');
}
