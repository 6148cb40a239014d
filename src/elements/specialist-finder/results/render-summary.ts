import { html, nothing, type TemplateResult } from 'lit';
import type { ResultGroup, SortOrder } from '../../../directory/query.ts';
import type { FinderView } from '../finder-view.ts';
import { renderFocusable } from './move-focus.ts';
import { formatsFor } from './intl-formats.ts';

/** How many there are, in one line and what follows it. */
interface Summary {
  readonly title: string;
  readonly rest: readonly string[];
}

function summarize({ say, language, results, place, radius, units, directory }: FinderView): Summary {
  const sum = (count: (group: ResultGroup) => number) => results.groups.reduce((total, group) => total + count(group), 0);
  const near = (group: ResultGroup) => group.id !== 'remote';
  const count = sum((group) => (near(group) ? group.matchCount : 0));
  const toAsk = sum((group) => (near(group) ? group.unansweredCount : 0));
  const remote = sum((group) => (near(group) ? 0 : group.matchCount + group.unansweredCount));
  return {
    title: !results.total
      ? say('results.none')
      : !count
        ? say('results.noFullMatch')
        : !place
          ? say('results.countAll', { count })
          : radius === undefined
            ? say('results.countNear', { count, place: place.label })
            : say('results.countWithin', { count, place: place.label, distance: formatsFor(language).distance(radius, units) }),
    rest: [
      toAsk ? say('results.countToAsk', { count: toAsk }) : '',
      remote ? say('results.countRemote', { count: remote }) : '',
      directory.complete ? '' : say('results.stillLoading'),
    ].filter(Boolean),
  };
}

/** What a screen reader hears when results change. */
export function summarizeResults(view: FinderView): string {
  const { title, rest } = summarize(view);
  return `${title}. ${rest.join(' ')}`.trim();
}

/** How many were found, and in which order they stand. */
export function renderSummary(view: FinderView): TemplateResult {
  const { title, rest } = summarize(view);
  return html`<div class="summary">
    <div class="summary-text">
      ${view.heading(1, renderFocusable('results-title', title))} ${rest.length ? html`<p class="hint">${rest.join(' ')}</p>` : nothing}
    </div>
    ${view.results.total > 1 ? renderSort(view) : nothing}
  </div>`;
}

function renderSort({ say, state, place, act }: FinderView): TemplateResult {
  const orders: readonly SortOrder[] = place ? ['distance', 'name', 'verified'] : ['name', 'verified'];
  const current = orders.includes(state.sort) ? state.sort : 'name';
  return html`<label class="sort screen-only">
    <span>${say('results.sort')}</span>
    <select autocomplete="off" @change=${(event: Event) => act({ do: 'sort', by: (event.target as HTMLSelectElement).value as SortOrder })}>
      ${orders.map((order) => html`<option value=${order} .selected=${order === current}>${say(`results.sort.${order}`)}</option>`)}
    </select>
  </label>`;
}
