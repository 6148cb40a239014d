import { html, nothing, type TemplateResult } from 'lit';
import { renderPhone } from '../render-phone.ts';
import type { ChecklistView } from './checklist-view.ts';
import { describeDestination, findDestination } from './describe-destination.ts';
import { findEnough, type Enough } from './enough.ts';
import { findNext } from './find-next.ts';
import { renderButton, renderLines, renderWords } from './render-parts.ts';
import { sayDue } from './say-progress.ts';

/** What can be said of it with one press, the likelier first. */
const marks = {
  ask: [['asked', 'asked'], ['have', 'have']],
  chase: [['have', 'have'], ['asked', 'again']],
  send: [['sent', 'sent']],
  find: [['have', 'have']],
} as const;

/** The one thing to do next: what, by when, where, the exact words, and one press to say that it is done. */
export function renderNext(view: ChecklistView): TemplateResult {
  const { say, heading, items, progress, plan, destinations } = view;
  const next = findNext(items, progress, plan);
  if (!next) return html`<section class="next" part="next" tabindex="-1">${heading(1, say('records.next.nothing'))}</section>`;
  const { id, name, holder, form, ask } = next.item;
  const action = holder === 'patient' && next.action === 'ask' ? 'find' : next.action;
  const to = findDestination(destinations, holder === 'pathology-lab' ? 'pathology' : holder === 'imaging' ? 'images' : 'records');
  const due = sayDue(view, next);
  return html`<section class="next" part="next" tabindex="-1" aria-labelledby="next">
    <p class="eyebrow">${say('records.next')}</p>
    ${heading(1, say(`records.next.${action}`, { name }), 'next')}
    ${due ? html`<p class="due">${due}</p>` : nothing}
    ${action === 'find'
      ? html`<p>${form}</p>`
      : action === 'send'
        ? renderLines(to ? describeDestination(to, say) : [say('records.send.unknown')])
        : html`<p>${say('records.item.who')}: <strong>${progress[id]?.heldBy || say(`records.holder.${holder}`)}</strong></p>
            ${renderWords(view, `next-${id}`, ask)}`}
    <div class="row">
      ${marks[action].map(([status, words], index) => renderButton(say(`records.mark.${words}`), () => view.mark(id, { status, date: view.today }, '.next'), index ? '' : 'primary'))}
      ${renderButton(say('records.next.other'), () => view.show({ all: true, open: id }, `#record-${CSS.escape(id)} summary`), 'quiet')}
    </div>
  </section>`;
}

/** Whether it is enough to book, and for the visit, in words; and the number to call where something is missing. */
export function renderEnough({ say, items, progress, phone }: ChecklistView): TemplateResult {
  const { toBook, forVisit } = findEnough(items, progress);
  const line = (part: 'toBook' | 'forVisit', { isEnough, missing }: Enough) =>
    isEnough || missing.length
      ? html`<li class=${isEnough ? 'done' : nothing}>${isEnough ? say(`records.enough.${part}`) : say(`records.missing.${part}`, { count: missing.length })}</li>`
      : nothing;
  const toTell = forVisit.toTell.map(({ name }) => name);
  return html`<div class="enough" part="enough">
    <ul role="list">
      ${line('toBook', toBook)} ${line('forVisit', forVisit)}
    </ul>
    ${toTell.length ? html`<p>${say('records.enough.tell', { names: toTell.join(' · ') })}</p>` : nothing}
    <p>${say('records.dontCancel')} ${phone ? renderPhone(phone) : nothing}</p>
  </div>`;
}
