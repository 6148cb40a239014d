import { html, type TemplateResult } from 'lit';
import type { ChecklistView } from './checklist-view.ts';
import { composeTimeline } from './compose-timeline.ts';
import { renderBlank } from './render-letter.ts';

/** What has happened so far, on one page, mostly to fill in by hand. */
export function renderTimeline({ say, heading, day, known }: ChecklistView): TemplateResult {
  const rows = composeTimeline(known.situations, day(known.treatmentDate), day(known.appointmentDate), say);
  return html`<article class="page">
    ${heading(2, say('records.timeline.title'))}
    <p>${say('records.timeline.hint')}</p>
    <div class="blanks">${renderBlank(say('records.blank.patient'))} ${renderBlank(say('records.blank.birth'))}</div>
    <table>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${say('records.timeline.when')}</th>
          <th scope="col">${say('records.timeline.what')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, value, lines }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${value}</td>
              <td>${Array.from({ length: lines }, () => html`<span class="line"></span>`)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </article>`;
}
