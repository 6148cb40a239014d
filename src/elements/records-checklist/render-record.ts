import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { masked } from '../../host/masked.ts';
import type { RecordProgress, RecordStatus } from '../../model/patient-case.ts';
import type { RecordItem } from '../../model/record.ts';
import { renderPhone } from '../render-phone.ts';
import type { ChecklistView } from './checklist-view.ts';
import { sayStatus } from './say-status.ts';
import { renderDate } from './render-questions.ts';
import { renderSources } from './render-sources.ts';
import { renderWords } from './render-words.ts';

const usual: readonly RecordStatus[] = ['to-get', 'asked', 'have'];
const more: readonly RecordStatus[] = ['sent', 'not-needed', 'cannot-get'];
const nothingYet: RecordProgress = { status: 'to-get', date: undefined, heldBy: '', note: '' };

/** One record, folded to its name, how far it has come, and when something is due. */
export function renderRecord(item: RecordItem, view: ChecklistView): TemplateResult {
  const { say, day, plan, screen } = view;
  const { id, name } = item;
  const told = view.progress[id] ?? nothingYet;
  const next = plan.records.find((record) => record.item.id === id)?.next;
  return html`<li class="record" part="record" id="record-${id}">
    <details ?open=${screen.open === id}>
      <summary>
        <span class="name">${name}</span>
        ${told.status === 'to-get' ? nothing : html`<span class="status ${told.status}">${sayStatus(view, told.status, told.date)}</span>`}
        ${next ? html`<span class="due">${next.isLate ? say(`records.dates.late.${next.action}`) : say(`records.dates.${next.action}`, { date: day(next.date) })}</span>` : nothing}
      </summary>
      ${renderStatus(item, told, view)} ${renderFacts(item, view)} ${renderFields(item, told, view)} ${renderSources(item, view)}
    </details>
  </li>`;
}

function renderStatus({ id, name }: RecordItem, { status }: RecordProgress, { say, mark, today, phone }: ChecklistView): TemplateResult {
  const choice = (one: RecordStatus) =>
    html`<label class="choice">
      <input
        type="radio"
        name="status-${id}"
        autocomplete="off"
        .checked=${live(status === one)}
        @change=${() => mark(id, { status: one, date: one === 'to-get' ? undefined : today })}
      />
      ${say(`records.status.${one}`)}
    </label>`;
  return html`<fieldset class="statuses" ${masked()}>
    <legend class="visually-hidden">${name}</legend>
    <div class="choices">${usual.map(choice)}</div>
    <details ?open=${more.includes(status)}>
      <summary>${say('records.status.more')}</summary>
      <div class="choices">${more.map(choice)}</div>
    </details>
    ${status === 'cannot-get'
      ? html`<p class="notice" role="status">${say('records.cannotGet')} ${phone ? renderPhone(phone, say('common.call', { phone }), 'button') : nothing}</p>`
      : nothing}
  </fieldset>`;
}

function renderFacts(item: RecordItem, view: ChecklistView): TemplateResult {
  const { say } = view;
  const { why, holder, form, wait, notes, sources, when, status } = item;
  const row = (label: string, content: unknown) => (content ? html`<div><dt>${label}</dt><dd>${content}</dd></div>` : nothing);
  const days = wait && [say('records.item.waitDays', wait), sources.includes('own-estimate') && html`<span class="hint">${say('records.item.waitOurs')}</span>`];
  return html`${(when.families ?? when.cancers) && status === 'draft' ? html`<p class="hint">${say('records.draft')}</p>` : nothing}
    <dl>
      ${row(say('records.item.why'), why)} ${row(say('records.item.who'), say(`records.holder.${holder}`))}
    </dl>
    ${renderWords(view, item.id, item.ask)}
    <dl>
      ${row(say('records.item.form'), form)} ${row(say('records.item.wait'), days)}
      ${row(say('records.item.notes'), notes.length ? html`<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing)}
      ${renderDates(item, view)}
    </dl>`;
}

function renderDates({ id }: RecordItem, { say, day, plan }: ChecklistView): unknown {
  const dates = plan.records.find(({ item }) => item.id === id);
  if (!dates?.next) return nothing;
  const { askBy, chaseBy, sendBy, next } = dates;
  const lines = [
    next.action === 'ask' && askBy && say('records.dates.ask', { date: day(askBy) }),
    next.action !== 'send' && chaseBy && say('records.dates.chase', { date: day(chaseBy) }),
    say('records.dates.send', { date: day(sendBy) }),
  ].filter(Boolean);
  return html`<div><dt>${say('records.dates.title')}</dt><dd>${lines.map((line) => html`${line}<br />`)}</dd></div>`;
}

function renderFields({ id }: RecordItem, { status, date, heldBy, note }: RecordProgress, { say, mark }: ChecklistView): TemplateResult {
  const text = (field: 'heldBy' | 'note', value: string, label: string, list?: string) =>
    html`<div>
      <label for="${field}-${id}">${label}</label>
      <input
        id="${field}-${id}"
        type="text"
        autocomplete="off"
        spellcheck="false"
        list=${list ?? nothing}
        ${masked()}
        .value=${live(value)}
        @change=${({ target }: Event) => mark(id, { [field]: (target as HTMLInputElement).value.trim() })}
      />
    </div>`;
  return html`<div class="fields">
    ${text('heldBy', heldBy, say('records.item.heldBy'), 'places')}
    ${status === 'to-get' ? nothing : html`<div>
          <label id="date-${id}" for="date-field-${id}">${say('records.item.date')}</label>
          ${renderDate(`date-${id}`, date, (day) => mark(id, { date: day }))}
        </div>`}
    ${text('note', note, say('records.item.note'))}
  </div>`;
}
