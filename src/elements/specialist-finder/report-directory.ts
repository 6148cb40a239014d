import { html, type TemplateResult } from 'lit';
import { reportGroup } from '../../host/logger.ts';
import type { Directory } from '../../model/directory.ts';
import type { Say } from '../../text/say.ts';

/** How a directory was read, in lines for the web team: "12 left out (no-name): The row has no name. First seen: row 7." */
function describeReading({ specialists, rowCount, format, problems }: Directory): readonly string[] {
  const sums = { dropped: 0, mended: 0 };
  const lines = problems.map(({ severity, reason, count, message, examples }) => {
    sums[severity] += count;
    const seen = examples.length ? ` First seen: ${examples.join('; ')}.` : '';
    return `${count} ${severity === 'dropped' ? 'left out' : 'mended'} (${reason}): ${message}${seen}`;
  });
  const headline = `directory: ${sums.dropped} of ${rowCount} rows left out, ${sums.mended} values mended`;
  return [`${headline}, ${specialists.length} specialists read as ${format}`, ...lines];
}

/** Tells the web team what could not be used, in one folded group of the console; nothing where all could. */
export function reportProblems(element: Element, directory: Directory): void {
  const [headline, ...lines] = describeReading(directory);
  if (lines.length) reportGroup(element, headline!, lines);
}

/** For editors, where `debug` is set: how the directory was read. Never part of what a patient sees otherwise. */
export function renderDebugPanel(say: Say, directory: Directory): TemplateResult {
  const columns = Object.entries(directory.columns).map(([header, field]) => `${header} → ${field ?? '–'}`);
  return html`<details class="debug screen-only" part="debug">
    <summary>${say('finder.debugTitle')}</summary>
    <ul>
      ${[...describeReading(directory), ...columns].map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}
