import { html, nothing, type TemplateResult } from 'lit';
import { renderCallUs } from '../render-phone.ts';
import type { ChecklistView } from './checklist-view.ts';
import { describeDestination, findDestination } from './describe-destination.ts';
import { findEnough, type Enough } from './enough.ts';
import { findNext, type NextThing } from './find-next.ts';
import { renderWords } from './render-words.ts';

/** What can be said of it with one press, and where that leads. */
const marks = {
  ask: [['asked', 'records.mark.asked'], ['have', 'records.mark.have']],
  chase: [['have', 'records.mark.have'], ['asked', 'records.mark.again']],
  send: [['sent', 'records.mark.sent']],
} as const;

/** The one thing to do next: what, by when, where, the exact words, and one press to say that it is done. */
export function renderNext(view: ChecklistView): TemplateResult {
  const { say, heading, items, progress, plan } = view;
  const next = findNext(items, progress, plan);
  if (!next) return html`<section class="next" part="next" tabindex="-1">${heading(1, say('records.next.nothing'))}</section>`;
  const { item, action, date, isLate } = next;
  const { id, name, holder } = item;
  const isAtHome = holder === 'patient' && action === 'ask';
  const due = isLate ? say(`records.dates.late.${action}`) : date && say(`records.dates.${action}`, { date: view.day(date) });
  return html`<section class="next" part="next" tabindex="-1" aria-labelledby="next">
    <p class="eyebrow">${say('records.next')}</p>
    ${heading(1, say(isAtHome ? 'records.next.find' : `records.next.${action}`, { name }), 'next')}
    ${due ? html`<p class="due">${due}</p>` : nothing}
    ${action === 'send' ? renderWhere(next, view) : html`<p>${say('records.item.who')}: <strong>${progress[id]?.heldBy || say(`records.holder.${holder}`)}</strong></p>`}
    ${action === 'send' || isAtHome ? html`<p class="hint">${item.form}</p>` : renderWords(view, `next-${id}`, item.ask)}
    <div class="row">
      ${marks[action]
        .filter(([status]) => !(isAtHome && status === 'asked'))
        .map(
          ([status, words], index) =>
            html`<button type="button" class="button ${index ? '' : 'primary'}" @click=${() => view.mark(id, { status, date: view.today }, '.next')}>${say(words)}</button>`,
        )}
      <button type="button" class="button quiet" @click=${() => view.show({ all: true, open: id }, `#record-${CSS.escape(id)} summary`)}>${say('records.next.other')}</button>
    </div>
  </section>`;
}

function renderWhere({ item }: NextThing, { say, destinations }: ChecklistView): TemplateResult {
  const to = findDestination(destinations, item.holder === 'pathology-lab' ? 'pathology' : item.holder === 'imaging' ? 'images' : 'records');
  return html`<p>${to ? describeDestination(to, say).map((line) => html`${line}<br />`) : say('records.send.unknown')}</p>`;
}

/** Whether it is enough to book, and for the visit, in words; and the number to call where it isn't. */
export function renderEnough({ say, listed, items, progress, phone }: ChecklistView): TemplateResult {
  const enough = findEnough(items, progress);
  const line = (part: 'toBook' | 'forVisit', { isEnough, missing }: Enough) =>
    html`<li class=${isEnough ? 'done' : nothing}>${isEnough || !missing.length ? say(`records.enough.${part}`) : say(`records.missing.${part}`, { count: missing.length })}</li>`;
  const { toTell } = enough.forVisit;
  return html`<div class="enough" part="enough">
    <ul role="list">
      ${enough.toBook.isEnough || enough.toBook.missing.length ? line('toBook', enough.toBook) : nothing}
      ${enough.forVisit.isEnough || enough.forVisit.missing.length ? line('forVisit', enough.forVisit) : nothing}
    </ul>
    ${toTell.length ? html`<p>${say('records.enough.tell', { names: listed(toTell.map(({ name }) => name)) })}</p>` : nothing}
    <p><strong>${say('records.dontCancel')}</strong></p>
    <p>${renderCallUs(say, phone)}</p>
  </div>`;
}
