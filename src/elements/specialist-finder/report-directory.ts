import { html, type TemplateResult } from 'lit';
import { reportGroup } from '../../host/logger.ts';
import type { Directory, DirectoryProblem } from '../../model/directory.ts';
import type { Say } from '../../text/say.ts';

/** A problem of a directory in a line for the web team: "12 left out (no-name): The row has no name. First seen: row 7." */
function describeProblem({ severity, reason, count, message, examples }: DirectoryProblem): string {
  const seen = examples.length ? ` First seen: ${examples.join('; ')}.` : '';
  return `${count} ${severity === 'dropped' ? 'left out' : 'mended'} (${reason}): ${message}${seen}`;
}

/** Tells the web team what could not be used, in one folded group of the console; nothing where all could. */
export function reportProblems(element: Element, { problems, rowCount }: Directory): void {
  if (!problems.length) return;
  const sums = { dropped: 0, mended: 0 };
  for (const { severity, count } of problems) sums[severity] += count;
  const headline = `directory: ${sums.dropped} of ${rowCount} rows left out, ${sums.mended} values mended`;
  reportGroup(element, headline, problems.map(describeProblem));
}

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
