import { html, nothing, type TemplateResult } from 'lit';
import type { Directory } from '../../../model/directory.ts';
import type { Say } from '../../../text/say.ts';
import { describeProblem } from '../report-problems.ts';

/** For editors, where `debug` is set: how the directory was read. Never part of what a patient sees otherwise. */
export function renderDebugPanel(say: Say, { specialists, rowCount, format, problems, columns }: Directory): TemplateResult {
  const headers = Object.entries(columns);
  return html`<details class="debug screen-only" part="debug">
    <summary>${say('finder.debugTitle')}</summary>
    <p>${say('finder.debugCounts', { count: specialists.length, rows: rowCount, format })}</p>
    ${problems.length
      ? html`<p class="label">${say('finder.debugProblems')}</p>
          <ul>
            ${problems.map((problem) => html`<li>${describeProblem(problem)}</li>`)}
          </ul>`
      : html`<p>${say('finder.debugNoProblems')}</p>`}
    ${headers.length
      ? html`<p class="label">${say('finder.debugColumns')}</p>
          <ul>
            ${headers.map(([header, field]) => html`<li>${header} → ${field ?? say('finder.debugUnused')}</li>`)}
          </ul>`
      : nothing}
  </details>`;
}
