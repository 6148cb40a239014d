import { html, type TemplateResult } from 'lit';
import type { ChecklistView } from './checklist-view.ts';
import { composeTimeline } from './compose-timeline.ts';
import { renderBlank, renderBlanks } from './render-letter.ts';

/** What has happened so far, on one page, mostly to fill in by hand. */
export function renderTimeline({ say, heading, day, known }: ChecklistView): TemplateResult {
  const rows = composeTimeline(known.situations, day(known.treatmentDate), day(known.appointmentDate), say);
  return html`<article class="page">
    ${heading(2, say('records.timeline.title'))}
    <p>${say('records.timeline.hint')}</p>
    ${renderBlanks([say('records.blank.patient'), say('records.blank.birth')])}
    <table>
      <tr>
        <td></td>
        <th>${say('records.timeline.when')}</th>
        <th>${say('records.timeline.what')}</th>
      </tr>
      ${rows.map(
        ({ label, value, lines }) =>
          html`<tr>
            <th>${label}</th>
            <td>${value}</td>
            <td>${renderBlank('', lines)}</td>
          </tr>`,
      )}
    </table>
  </article>`;
}
