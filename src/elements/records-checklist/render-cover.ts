import { html, nothing, type TemplateResult } from 'lit';
import { masked } from '../../host/masked.ts';
import { typed } from '../../host/typed.ts';
import type { ChecklistView } from './checklist-view.ts';
import { composeCoverSheet } from './compose-cover-sheet.ts';
import { renderBlank, renderBlanks, renderTo } from './render-letter.ts';
import { renderItems } from './render-parts.ts';
import { bare } from '../../model/bare.ts';

/** Id, among the patient's own questions, of the one put on the cover sheet where none was written down before. */
const ownId = 'own-most-important';

/** The fax cover sheet, and on screen a field for the one question. */
export function renderCover({ say, heading, day, items, progress, destinations, known, tell }: ChecklistView): TemplateResult {
  const { questions, appointmentDate } = known;
  const { chosen, own } = questions;
  const id = chosen.find((one) => own[one]) ?? ownId;
  const { title, to, blanks, visit, lists, questionTitle, question, privacy } = composeCoverSheet({ items, progress, destinations, question: own[id] ?? '', visit: day(appointmentDate), say });
  const write = (words: string) => {
    tell({ about: 'questions', value: Object.freeze({ ...questions, chosen: Object.freeze([...new Set([...chosen, id])]), own: Object.freeze(bare({ ...own, [id]: words })) }) });
  };
  return html`<article class="page">
    ${heading(2, title)}
    <p class="label">${say('records.cover.to')}</p>
    ${renderTo(to, say)} ${renderBlanks(blanks)} ${visit ? html`<p><strong>${visit}</strong></p>` : nothing}
    ${lists.map(({ title: one, lines }) => html`<p class="label">${one}</p><div class="columns">${renderItems(lines)}</div>`)}
    <label for="the-question">${questionTitle}</label>
    <textarea id="the-question" class="screen-only" rows="2" autocomplete="off" spellcheck="false" ${masked()} ${typed(question, write)}></textarea>
    <div class="print-only">${question || renderBlank('', 2)}</div>
    <p>${privacy}</p>
  </article>`;
}
