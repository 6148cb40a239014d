import { html, type TemplateResult } from 'lit';
import type { Directory } from '../../../model/directory.ts';
import type { Say } from '../../../text/say.ts';
import { describeProblem } from '../report-problems.ts';

/** For editors, where `debug` is set: how the directory was read. Never part of what a patient sees otherwise. */
export function renderDebugPanel(say: Say, { specialists, rowCount, format, problems, columns }: Directory): TemplateResult {
  const lines = [
    ...problems.map(describeProblem),
    ...Object.entries(columns).map(([header, field]) => `${header} → ${field ?? say('finder.debugUnused')}`),
  ];
  return html`<details class="debug screen-only" part="debug">
    <summary>${say('finder.debugTitle')}</summary>
    <p>${say('finder.debugCounts', { count: specialists.length, rows: rowCount, format })}</p>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}
