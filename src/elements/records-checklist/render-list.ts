import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { needs, type Need, type RecordItem } from '../../model/record.ts';
import { sayReview } from '../say-review.ts';
import type { ChecklistView } from './checklist-view.ts';
import { renderRecord } from './render-record.ts';
import { datesOf, sayDue, sayStatus } from './say-progress.ts';
import { untouchedRecord } from '../../model/patient-case.ts';

/** The whole list, the most needed first. */
export function renderList(view: ChecklistView): TemplateResult {
  const { say, list, day, progress, items } = view;
  const review = sayReview(items, list, 'records', say, day);
  const places = new Set(Object.values(progress).map(({ heldBy }) => heldBy));
  return html`<div class="list" part="list" tabindex="-1">
    ${review ? html`<p class="hint">${review}</p>` : nothing}
    ${eachNeed(view, (item) => renderRecord(item, view))}
    <datalist id="places">${[...places].map((place) => html`<option>${place}</option>`)}</datalist>
  </div>`;
}

const warned: readonly Need[] = ['only-if-asked', 'not-wanted'];

/** Those of each need together under a heading, where there are any. */
function eachNeed({ say, heading, items }: ChecklistView, draw: (item: RecordItem) => TemplateResult): readonly unknown[] {
  return needs.map((need) => {
    const some = items.filter((item) => item.need === need);
    if (!some.length) return nothing;
    return html`${heading(1, say(`records.need.${need}`))} ${warned.includes(need) ? html`<p class="hint">${say(`records.needHint.${need as 'not-wanted'}`)}</p>` : nothing}
      <ul role="list">
        ${repeat(some, ({ id }) => id, draw)}
      </ul>`;
  });
}

/** The whole list on paper, with boxes to tick. */
export function renderPrintedList(view: ChecklistView): readonly unknown[] {
  return eachNeed(view, ({ id, name, form, holder }) => {
    const { status, date, heldBy, note } = view.progress[id] ?? untouchedRecord;
    const told = sayStatus(view, status, date);
    const rest = [heldBy || view.say(`records.holder.${holder}`), form, sayDue(view, datesOf(view, id)?.next), note];
    return html`<li class="tick keep-together">
      <span class="box">${status === 'have' || status === 'sent' ? '✓' : nothing}</span>
      <p><strong>${name}</strong> ${told ? `(${told})` : nothing}<br />${rest.filter(Boolean).join(' · ')}</p>
    </li>`;
  });
}
