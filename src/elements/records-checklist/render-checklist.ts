import { html, nothing, type TemplateResult } from 'lit';
import { renderPhone } from '../render-phone.ts';
import type { ChecklistView } from './checklist-view.ts';
import { renderCollects, renderShortPath } from './render-collects.ts';
import { renderDates } from './render-dates.ts';
import { renderList, renderPrintedList } from './render-list.ts';
import { renderEnough, renderNext } from './render-next.ts';
import { renderPaper, renderPapers } from './render-papers.ts';
import { renderButton, renderDate } from './render-parts.ts';
import { renderQuestions } from './render-questions.ts';
import { renderSend } from './render-send.ts';
import { writePlainText } from './write-plain-text.ts';

/** The first screen, then what is folded behind it. */
export function renderChecklist(view: ChecklistView, aboutYou: unknown): TemplateResult {
  const { say, items, progress, known, screen, show, tell, copy, print } = view;
  const { all, byHand, copied } = screen;
  const visit = view.day(known.appointmentDate);
  return html`${view.urgentHelp()} ${view.callFirst()} ${view.isOurs ? html`<p class="notice">${say('records.loadFailed')}</p>` : nothing} ${renderCollects(view)}
    ${renderShortPath(view)}
    <div class="first">
      ${renderNext(view)}
      <div>
        ${renderEnough(view)}
        <p class="label" id="visit">${say('records.question.appointment')}</p>
        <div part="visit">${renderDate('visit', known.appointmentDate, (value) => tell({ about: 'appointmentDate', value }))}</div>
        ${visit ? nothing : html`<p class="hint">${say('records.question.appointmentHint')}</p>`}
      </div>
    </div>
    <div class="row actions">
      <button type="button" class="button primary" aria-expanded=${all} @click=${() => show({ all: !all, open: '' }, all ? undefined : '.list')}>
        ${all ? say('records.showOne') : say('records.showAll', { count: items.length })}
      </button>
      ${renderButton(say('records.print'), () => print('.whole'))}
      ${renderButton(say(copied === 'list' ? 'records.copiedShort' : 'records.copy'), () => copy('list', writePlainText(items, progress, visit, say)))}
    </div>
    ${byHand ? html`<label>${say('records.copyFailed')}<textarea class="by-hand" readonly rows="8" autocomplete="off" spellcheck="false" .value=${byHand}></textarea></label>` : nothing}
    ${all ? renderList(view) : nothing} ${aboutYou} ${renderQuestions(view)} ${renderDates(view)} ${renderSend(view)} ${renderPapers(view)} ${renderPaper(view)}`;
}

/** All of it on paper, with boxes to tick. */
export function renderWhole(view: ChecklistView): TemplateResult {
  const { say, phone, day, known } = view;
  return html`${view.heading(0, say('records.title'))} ${view.callFirst()}
    <p>${known.appointmentDate ? say('records.cover.visit', { date: day(known.appointmentDate) }) : nothing}</p>
    <p>${say('records.dontCancel')} ${phone ? renderPhone(phone) : nothing}</p>
    ${renderShortPath(view)} ${renderPrintedList(view)} ${renderDates(view)} ${renderSend(view, true)} ${view.urgentHelp()}`;
}
