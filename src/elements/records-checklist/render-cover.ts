import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { masked } from '../../host/masked.ts';
import type { ChecklistView } from './checklist-view.ts';
import { composeCoverSheet } from './compose-cover-sheet.ts';
import { renderBlank } from './render-letter.ts';

/** Id, among the patient's own questions, of the one put on the cover sheet where none was written down before. */
const ownId = 'own-most-important';

/** The fax cover sheet, and on screen a field for the one question. */
export function renderCover({ say, heading, day, items, progress, destinations, known, tell }: ChecklistView): TemplateResult {
  const { questions, appointmentDate } = known;
  const id = questions.chosen.find((one) => questions.own[one]) ?? ownId;
  const sheet = composeCoverSheet({ items, progress, destinations, question: questions.own[id] ?? '', visit: day(appointmentDate), say });
  const write = ({ target }: Event) => {
    const words = (target as HTMLTextAreaElement).value.trim();
    const chosen = questions.chosen.includes(id) ? questions.chosen : [id, ...questions.chosen];
    tell({ about: 'questions', value: Object.freeze({ ...questions, chosen: Object.freeze(chosen), own: Object.freeze({ ...questions.own, [id]: words }) }) });
  };
  return html`<article class="page">
    ${heading(2, sheet.title)}
    <p class="label">${say('records.cover.to')}</p>
    <p>${sheet.to.length ? sheet.to.map((line) => html`${line}<br />`) : renderBlank(say('records.blank.send-to'), 2)}</p>
    <div class="blanks">${sheet.blanks.map((label) => renderBlank(label))}</div>
    ${sheet.visit ? html`<p><strong>${sheet.visit}</strong></p>` : nothing}
    ${sheet.lists.map(
      ({ title, lines }) =>
        html`<p class="label">${title}</p>
          <ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`,
    )}
    <label for="the-question">${sheet.questionTitle}</label>
    <textarea id="the-question" class="screen-only" rows="2" autocomplete="off" spellcheck="false" ${masked()} .value=${live(sheet.question)} @change=${write}></textarea>
    <p class="print-only">${sheet.question || renderBlank('', 2)}</p>
    <p class="small">${sheet.privacy}</p>
  </article>`;
}
