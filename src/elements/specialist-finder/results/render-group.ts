import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FoundSpecialist, ResultGroup } from '../../../directory/query.ts';
import type { FinderView } from '../finder-view.ts';
import { nameUnanswered } from './describe-filter.ts';
import { renderCard } from './render-card.ts';

/** One group: how we know that these belong here, the full matches, then those the list says too little about. */
export function renderGroup(view: FinderView, group: ResultGroup): TemplateResult {
  const { say, cancer } = view;
  const open = cancer === undefined || cancer === 'not-sure';
  const matches = group.found.filter(({ unanswered }) => !unanswered.length);
  const toAsk = group.found.filter(({ unanswered }) => unanswered.length);
  const id = open && group.id !== 'remote' ? (`any-${group.id}` as const) : group.id;
  const asked = [...new Set(toAsk.flatMap(({ unanswered }) => unanswered))];
  const number = (count: number) => count.toLocaleString(view.language);
  return html`<section class="group group-${group.id}" part="group">
    ${view.heading(2, html`${say(`results.group.${id}`)} <span class="count">(${number(group.matchCount + group.unansweredCount)})</span>`)}
    <p class="hint">${say(`results.groupHint.${id}`)}</p>
    ${matches.length ? renderList(view, group, matches, 3, false) : nothing}
    ${
      toAsk.length
        ? html`<div class="to-ask">
              ${view.heading(3, say('results.unanswered', { count: group.unansweredCount, what: nameUnanswered(view, asked) }))}
            </div>
            ${renderList(view, group, toAsk, 4, asked.length > 1)}`
        : nothing
    }
  </section>`;
}

function renderList(
  view: FinderView,
  group: ResultGroup,
  found: readonly FoundSpecialist[],
  depth: number,
  listUnanswered: boolean,
): TemplateResult {
  const { say, units, today, owner, phone, bookingUrl, chosen, state } = view;
  return html`<ol role="list" class="cards">
    ${repeat(
      found,
      ({ specialist }) => specialist.id,
      (one) => {
        const { specialist, location, distance, unanswered } = one;
        // All that a card shows: a patient's typing must not wait for twenty cards that stay as they are.
        const shown = [specialist, location, distance, unanswered.join(), group.id, depth, listUnanswered, chosen?.id === specialist.id];
        const about = [say, view.heading, units, today, owner, phone, bookingUrl, state.compared, state.filters];
        return html`<li>${guard([...shown, ...about], () => renderCard(view, group.id, one, depth, listUnanswered))}</li>`;
      },
    )}
  </ol>`;
}
