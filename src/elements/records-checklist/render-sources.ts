import { html, nothing, type TemplateResult } from 'lit';
import type { RecordFact, RecordItem } from '../../model/record.ts';
import { sayReview } from '../say-review.ts';
import type { ChecklistView } from './checklist-view.ts';
import { renderItems } from './render-parts.ts';

/** Where the words of a record or a fact come from, folded; nothing where nobody says. */
export function renderSources(entry: RecordItem | RecordFact, { say, list, day }: ChecklistView): TemplateResult | typeof nothing {
  const { sources, checkedOn } = entry;
  const named = list.sources.filter(({ id }) => sources.includes(id));
  if (!named.length) return nothing;
  const status = sayReview([entry], list, 'records', say, day) ?? (checkedOn && say('records.item.checked', { date: day(checkedOn) }));
  return html`<details>
    <summary>${say('records.item.sources')}</summary>
    ${renderItems(
      named.map(({ title, publisher, date, url }) => [
        url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title} ${say('common.newTab')}</a>` : title,
        [' ', publisher, day(date)].filter(Boolean).join(' '),
      ]),
    )}
    ${status ? html`<p class="hint">${status}</p>` : nothing}
  </details>`;
}
