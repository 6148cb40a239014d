import { html, nothing, type TemplateResult } from 'lit';
import { masked } from '../../../host/masked.ts';
import type { ResultGroup } from '../../../directory/query.ts';
import type { FinderView } from '../finder-view.ts';
import { renderButton } from './move-focus.ts';
import { renderChosen } from './render-choices.ts';
import { renderCompareBar, renderCompared } from './render-compare.ts';
import { renderLink } from './render-contacts.ts';
import { renderEmpty, renderLoosening } from './render-empty.ts';
import { renderGroup } from './render-group.ts';
import { renderSummary } from './render-summary.ts';

const nciCenters = 'https://www.cancer.gov/research/infrastructure/cancer-centers/find';

/**
 * All that follows the search form: the specialist chosen, whose list it is, and the list, or in its place those being
 * compared. Everything in it comes from answers, so all of it is masked from session recorders.
 */
export function renderResults(view: FinderView): TemplateResult {
  return html`<div class="results" ${masked()}>
    ${view.chosen ? renderChosen(view, view.chosen) : nothing} ${renderListSource(view)} ${renderCompared(view) ?? renderList(view)}
  </div>`;
}

/** Whose list this is, that it is not every specialist, and where else to look. Always there. */
function renderListSource({ say, owner }: FinderView): TemplateResult {
  return html`<div class="list-source box" part="list-source">
    <p><strong>${say('results.listOf', { owner: owner ?? say('results.site') })}</strong></p>
    <p class="hint">${say('results.otherWays')} ${renderLink(say, nciCenters, say('results.nciCenters'))}, ${say('results.healthPlan')}</p>
  </div>`;
}

function renderList(view: FinderView): TemplateResult {
  const { loosening, results } = view;
  const groups = takeCards(view);
  return html`${renderSummary(view)}
  ${results.total ? html`${loosening && renderLoosening(view, loosening)} ${groups.map((group) => renderGroup(view, group))} ${renderMore(view)}` : renderEmpty(view)} ${renderCompareBar(view)}`;
}

/** The groups with no more cards than are to be drawn now; a group that has none yet waits. */
function takeCards({ results, cards }: FinderView): readonly ResultGroup[] {
  let left = cards;
  return results.groups.flatMap((group) => {
    const found = group.found.slice(0, left);
    left -= found.length;
    return found.length || !group.found.length ? [{ ...group, found }] : [];
  });
}

/** The way to the next cards, with how many are left; focus goes on to the first new one. */
function renderMore({ say, results, act }: FinderView): TemplateResult | typeof nothing {
  const shown = results.groups.flatMap(({ found }) => found).length;
  const count = results.total - shown;
  if (!count) return nothing;
  return html`<div class="show-more row">
    ${renderButton(
      '',
      say('results.more'),
      () => act({ do: 'show-more' }),
      (root) => root.querySelectorAll('.card-name')[shown],
      { part: 'show-more' },
    )}
    <p class="hint">${say('results.left', { count })}</p>
  </div>`;
}
