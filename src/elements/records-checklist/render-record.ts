import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { masked } from '../../host/masked.ts';
import { typed } from '../../host/typed.ts';
import { untouchedRecord, type RecordProgress, type RecordStatus } from '../../model/patient-case.ts';
import type { RecordItem } from '../../model/record.ts';
import { renderPhone } from '../render-phone.ts';
import type { ChecklistView } from './checklist-view.ts';
import { renderDate, renderItems, renderWords } from './render-parts.ts';
import { renderSources } from './render-sources.ts';
import { datesOf, sayDue, sayStatus } from './say-progress.ts';
import { bare } from '../../model/bare.ts';

const usual: readonly RecordStatus[] = ['to-get', 'asked', 'have'];
const more: readonly RecordStatus[] = ['sent', 'not-needed', 'cannot-get'];

/** One record, folded to its name, how far it has come, and when something is due. */
export function renderRecord(item: RecordItem, view: ChecklistView): TemplateResult {
  const { id, name } = item;
  const told = view.progress[id] ?? untouchedRecord;
  const status = sayStatus(view, told.status, told.date);
  return html`<li class="record" part="record" id="record-${id}">
    <details ?open=${view.screen.open === id}>
      <summary>${name} ${status ? html`<span class="status">${status}</span>` : nothing} <span class="hint">${sayDue(view, datesOf(view, id)?.next)}</span></summary>
      ${renderStatus(item, told, view)} ${renderFacts(item, view)} ${renderFields(item, told, view)} ${renderSources(item, view)}
    </details>
  </li>`;
}

function renderStatus({ id, name }: RecordItem, { status }: RecordProgress, { say, mark, today, phone }: ChecklistView): TemplateResult {
  const choices = (statuses: readonly RecordStatus[]) =>
    html`<div class="choices">
      ${statuses.map(
        (one) =>
          html`<label class="choice">
            <input
              type="radio"
              name="status-${id}"
              autocomplete="off"
              .checked=${live(status === one)}
              @change=${() => mark(id, { status: one, date: one === 'to-get' ? undefined : today })}
            />
            ${say(`records.status.${one}`)}
          </label>`,
      )}
    </div>`;
  return html`<fieldset>
    <legend class="visually-hidden">${name}</legend>
    ${choices(usual)}
    <details ?open=${more.includes(status)}>
      <summary>${say('records.status.more')}</summary>
      ${choices(more)}
    </details>
    ${status === 'cannot-get' ? html`<p class="notice">${say('records.cannotGet')} ${phone ? renderPhone(phone) : nothing}</p>` : nothing}
  </fieldset>`;
}

function renderFacts(item: RecordItem, view: ChecklistView): TemplateResult {
  const { say, day } = view;
  const { id, why, holder, form, wait, notes, sources, when, status } = item;
  const { next, askBy, chaseBy, sendBy } = datesOf(view, id) ?? bare<Partial<NonNullable<ReturnType<typeof datesOf>>>>({});
  const dates = next && [
    next.action === 'ask' && askBy && say('records.dates.ask', { date: day(askBy) }),
    next.action !== 'send' && chaseBy && say('records.dates.chase', { date: day(chaseBy) }),
    say('records.dates.send', { date: day(sendBy) }),
  ];
  const rows = [
    [say('records.item.why'), why],
    [say('records.item.who'), say(`records.holder.${holder}`)],
    [say('records.item.form'), form],
    [say('records.item.wait'), wait && `${say('records.item.waitDays', wait)}. ${sources.includes('own-estimate') ? say('records.item.waitOurs') : ''}`],
    [say('records.item.notes'), notes.length && renderItems(notes)],
    [say('records.dates.title'), dates && renderItems(dates.filter(Boolean))],
  ] as const;
  return html`${renderWords(view, id, item.ask)}
    <dl>
      ${rows.map(([label, content]) => (content ? html`<dt>${label}</dt><dd>${content}</dd>` : nothing))}
    </dl>
    ${(when.families ?? when.cancers) && status === 'draft' ? html`<p class="hint">${say('records.draft')}</p>` : nothing}`;
}

function renderFields({ id }: RecordItem, { status, date, heldBy, note }: RecordProgress, { say, mark }: ChecklistView): TemplateResult {
  const text = (field: 'heldBy' | 'note', value: string) =>
    html`<label for="${field}-${id}">${say(`records.item.${field}`)}</label>
      <input
        id="${field}-${id}"
        autocomplete="off"
        spellcheck="false"
        list=${field === 'note' ? nothing : 'places'}
        ${masked()}
        ${typed(value, (words) => mark(id, { [field]: words }))}
      />`;
  return html`<div class="fields">
    ${text('heldBy', heldBy)}
    ${status === 'to-get' ? nothing : html`<p class="label" id="date-${id}">${say('records.item.date')}</p>${renderDate(`date-${id}`, date, (day) => mark(id, { date: day }))}`}
    ${text('note', note)}
  </div>`;
}
