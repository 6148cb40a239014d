import { html, nothing, type TemplateResult } from 'lit';
import { renderPhone } from '../render-phone.ts';
import type { ChecklistView } from './checklist-view.ts';
import { renderCollects, renderShortPath } from './render-collects.ts';
import { renderDates } from './render-dates.ts';
import { renderList, renderPrintedList } from './render-list.ts';
import { renderEnough, renderNext } from './render-next.ts';
import { renderPapers } from './render-papers.ts';
import { renderDate, renderQuestions } from './render-questions.ts';
import { renderSend } from './render-send.ts';
import { renderByHand } from './render-words.ts';
import { writePlainText } from './write-plain-text.ts';

/** The first screen, then what is folded behind it. */
export function renderChecklist(view: ChecklistView, aboutYou: unknown): TemplateResult {
  const { say, items, progress, known, screen, show, tell, copy, print } = view;
  const visit = view.day(known.appointmentDate);
  return html`${view.urgentHelp()} ${view.callFirst()} ${view.isOurs ? html`<p class="notice">${say('records.loadFailed')}</p>` : nothing}
    ${renderCollects(view)} ${renderShortPath(view)}
    <div class="first">
      ${renderNext(view)}
      <div>
        ${renderEnough(view)}
        <div class="visit" part="visit">
          <p class="label" id="visit">${say('records.question.appointment')}</p>
          ${renderDate('visit', known.appointmentDate, (value) => tell({ about: 'appointmentDate', value }))}
          ${visit ? nothing : html`<p class="hint">${say('records.question.appointmentHint')}</p>`}
        </div>
      </div>
    </div>
    <div class="row actions">
      <button type="button" class="button primary" aria-expanded=${screen.all} @click=${() => show({ all: !screen.all, open: '' }, screen.all ? undefined : '#list')}>
        ${screen.all ? say('records.showOne') : say('records.showAll', { count: items.length })}
      </button>
      <button type="button" class="button" @click=${() => print('.whole')}>${say('records.print')}</button>
      <button type="button" class="button" @click=${() => copy('list', writePlainText(items, progress, visit, say))}>
        ${say(screen.copied === 'list' ? 'records.copiedShort' : 'records.copy')}
      </button>
    </div>
    ${renderByHand(view)} ${screen.all ? renderList(view) : nothing} ${aboutYou} ${renderQuestions(view)} ${renderDates(view)} ${renderSend(view)} ${renderPapers(view)}`;
}

/** All of it on paper, with boxes to tick. */
export function renderWhole(view: ChecklistView): TemplateResult {
  const { say, phone, known } = view;
  return html`${view.heading(0, say('records.title'))} ${view.callFirst()}
    ${known.appointmentDate ? html`<p><strong>${say('records.cover.visit', { date: view.day(known.appointmentDate) })}</strong></p>` : nothing}
    <p>${say('records.dontCancel')} ${phone ? renderPhone(phone, say('common.call', { phone })) : nothing}</p>
    ${renderCollects(view)} ${renderShortPath(view)} ${renderPrintedList(view)} ${renderDates(view)} ${renderSend(view)} ${view.urgentHelp()}`;
}
