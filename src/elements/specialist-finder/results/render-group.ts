import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FoundSpecialist, ResultGroup } from '../../../directory/query.ts';
import { writeNumber } from '../../../text/write-number.ts';
import type { FinderView } from '../finder-view.ts';
import { nameUnanswered } from './describe-specialist.ts';
import { renderCard } from './render-card.ts';

/** One group: how we know that these belong here, the full matches, then those the list says too little about. */
export function renderGroup(view: FinderView, { id, found, matchCount, unansweredCount }: ResultGroup): TemplateResult {
  const { say, cancer, language } = view;
  const isOpen = cancer === undefined || cancer === 'not-sure';
  const key = isOpen && id === 'treats' ? 'any' : id;
  const matches = found.filter(({ unanswered }) => !unanswered.length);
  const toAsk = found.slice(matches.length);
  const asked = [...new Set(toAsk.flatMap(({ unanswered }) => unanswered))];
  const asksForState = !view.place?.state && asked.includes('state');
  return html`<section class="group stack" part="group">
    <div>
      ${view.heading(
        2,
        html`${say(`results.group.${key}`)} <span class="hint">(${writeNumber(language, matchCount + unansweredCount)})</span>`,
      )}
      <p class="hint">${say(`results.groupHint.${key}`)}</p>
    </div>
    ${matches.length ? renderCards(view, matches, false) : nothing}
    ${
      toAsk.length
        ? html`<div class="to-ask">
              ${view.heading(3, say(asksForState ? 'results.unansweredState' : 'results.unanswered', { count: unansweredCount, what: nameUnanswered(view, asked) }))}
            </div>
            ${renderCards(view, toAsk, asked.length > 1)}`
        : nothing
    }
  </section>`;
}

function renderCards(view: FinderView, found: readonly FoundSpecialist[], sayWhatToAsk: boolean): TemplateResult {
  const { results: _results, cards: _cards, directory: _directory, loosening: _loosening, state, ...about } = view;
  return html`<ul role="list" class="cards stack">
    ${repeat(
      found,
      ({ specialist }) => specialist.id,
      (one) => {
        // All that a card may show: a patient's typing must not wait for twenty cards that stay as they are.
        const shown = { ...about, ...one, unanswered: String(one.unanswered), filters: state.filters, compared: state.compared, sayWhatToAsk };
        return html`<li>${guard(Object.values(shown), () => renderCard(view, one, sayWhatToAsk))}</li>`;
      },
    )}
  </ul>`;
}
