import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { needs, type RecordItem } from '../../model/record.ts';
import type { ChecklistView } from './checklist-view.ts';
import { renderRecord } from './render-record.ts';
import { sayStatus } from './say-status.ts';

/** The whole list, the most needed first. */
export function renderList(view: ChecklistView): TemplateResult {
  const { say, list, day, progress } = view;
  const { review } = list;
  const places = new Set(Object.values(progress).map(({ heldBy }) => heldBy).filter(Boolean));
  return html`<div class="list screen-only" part="list" id="list" tabindex="-1">
    ${review ? html`<p class="hint">${say('records.reviewed', { by: review.by, role: review.role, date: day(review.date) })}</p>` : nothing}
    ${eachNeed(view.items, (need, items) => [
      view.heading(1, say(`records.need.${need}`)),
      need === 'only-if-asked' || need === 'not-wanted' ? html`<p class="hint">${say(`records.needHint.${need}`)}</p>` : nothing,
      html`<ul role="list">
        ${repeat(items, ({ id }) => id, (item) => renderRecord(item, view))}
      </ul>`,
    ])}
    <datalist id="places">${[...places].map((place) => html`<option value=${place}></option>`)}</datalist>
  </div>`;
}

/** Draws those of each need together, where there are any. */
export function eachNeed(items: readonly RecordItem[], draw: (need: RecordItem['need'], items: readonly RecordItem[]) => unknown): readonly unknown[] {
  return needs.map((need) => {
    const some = items.filter((item) => item.need === need);
    return some.length ? draw(need, some) : nothing;
  });
}

/** The whole list on paper, with boxes to tick. */
export function renderPrintedList(view: ChecklistView, progress = view.progress): TemplateResult {
  const { say, day, plan } = view;
  return html`${eachNeed(view.items, (need, items) => [
    view.heading(1, say(`records.need.${need}`)),
    html`<ul role="list" class="boxes">
      ${items.map(({ id, name, form, holder }) => {
        const { status = 'to-get', date, heldBy, note } = progress[id] ?? {};
        const dates = plan.records.find(({ item }) => item.id === id);
        const due = dates?.next && say(`records.dates.${dates.next.action}`, { date: day(dates.next.date) });
        return html`<li class="keep-together">
          <span class="box" aria-hidden="true">${status === 'have' || status === 'sent' ? '✓' : ''}</span>
          <div>
            <p><strong>${name}</strong>${status === 'to-get' ? nothing : ` – ${sayStatus(view, status, date)}`}</p>
            <p>${[heldBy || say(`records.holder.${holder}`), form, due, note].filter(Boolean).join(' · ')}</p>
          </div>
        </li>`;
      })}
    </ul>`,
  ])}`;
}
