import { html, nothing, type TemplateResult } from 'lit';
import type { SortOrder } from '../../../directory/query.ts';
import type { FinderView } from '../finder-view.ts';
import { formatDistance } from './format-distance.ts';
import { renderFocusable } from './move-focus.ts';

/** How many there are, in one line and what follows it. */
function summarize(view: FinderView): readonly [title: string, rest: string] {
  const { say, results, place, radius, directory } = view;
  const near = results.groups.filter(({ id }) => id !== 'remote');
  const sum = (which: 'matchCount' | 'unansweredCount') => {
    let total = 0;
    for (const group of near) total += group[which];
    return total;
  };
  const count = sum('matchCount');
  const toAsk = sum('unansweredCount');
  const remote = results.total - count - toAsk;
  const what = say('results.countAll', { count });
  const within = radius !== undefined && formatDistance(view, radius);
  const rest = [
    count && toAsk && say('results.countToAsk', { count: toAsk }),
    remote && say(count + toAsk ? 'results.countRemote' : 'results.onlyRemote', { count: remote }),
    directory.complete || say('results.stillLoading'),
  ];
  return [
    !results.total
      ? say('results.none')
      : !count
        ? toAsk || !within
          ? say('results.noFullMatch', { count: toAsk })
          : say('results.noneWithin', { distance: within })
        : !place
          ? what
          : within
            ? say('results.countWithin', { what, place: place.label, distance: within })
            : say('results.countNear', { what, place: place.label }),
    rest.filter((line) => typeof line === 'string').join(' '),
  ];
}

/** What a screen reader hears when results change. */
export function summarizeResults(view: FinderView): string {
  return summarize(view).join('. ').trim();
}

/** How many were found, and in which order they stand. */
export function renderSummary(view: FinderView): TemplateResult {
  const [title, rest] = summarize(view);
  return html`<div class="row spread">
    <div class="summary-text">
      ${view.heading(1, renderFocusable('results-title', title))} ${rest && html`<p class="hint">${rest}</p>`}
    </div>
    ${view.results.total > 1 ? renderSort(view) : nothing}
  </div>`;
}

function renderSort({ say, state, place, act }: FinderView): TemplateResult {
  // Where there is no place to measure from, the first that is left counts.
  const orders: readonly SortOrder[] = place ? ['distance', 'name', 'verified'] : ['name', 'verified'];
  return html`<label class="row screen-only">
    ${say('results.sort')}
    <select autocomplete="off" @change=${(event: Event) => act({ do: 'sort', by: (event.target as HTMLSelectElement).value as SortOrder })}>
      ${orders.map((order) => html`<option value=${order} .selected=${order === state.sort}>${say(`results.sort.${order}`)}</option>`)}
    </select>
  </label>`;
}
