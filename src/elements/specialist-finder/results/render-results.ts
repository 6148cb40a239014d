import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { masked } from '../../../host/masked.ts';
import type { FinderView } from '../finder-view.ts';
import { renderChosen } from './render-chosen.ts';
import { renderCompareBar } from './render-compare-bar.ts';
import { renderCompared } from './render-compare.ts';
import { renderEmpty } from './render-empty.ts';
import { renderGroup } from './render-group.ts';
import { renderListSource } from './render-list-source.ts';
import { renderMore } from './render-more.ts';
import { renderSummary } from './render-summary.ts';

/**
 * All that follows the search form: the specialist chosen, whose list it is, and the list, or in its place those being
 * compared. Everything in it comes from answers, so all of it is masked from session recorders.
 */
export function renderResults(view: FinderView): TemplateResult {
  const compared = renderCompared(view);
  return html`<div class="results" ${masked()}>
    ${view.chosen ? renderChosen(view, view.chosen) : nothing} ${renderListSource(view)}
    ${compared === nothing ? renderList(view) : compared}
  </div>`;
}

function renderList(view: FinderView): TemplateResult {
  return html`${renderSummary(view)}
  ${
    view.results.total
      ? html`${repeat(
          view.results.groups,
          ({ id }) => id,
          (group) => renderGroup(view, group),
        )}
        ${renderMore(view)}`
      : renderEmpty(view)
  }
  ${renderCompareBar(view)}`;
}
