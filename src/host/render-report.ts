import { html, nothing, type TemplateResult } from 'lit';
import { isPreview } from './is-preview.ts';
import { linesOf } from './report.ts';

/**
 * What is wrong with an element's embed, for the web team; nothing on a page as patients see it. In English, as it must
 * be there where the words could not be loaded.
 *
 * @param debugging when `true`, it shows wherever it is, also where nothing is wrong
 */
export function renderReport(element: Element, debugging: boolean): TemplateResult | typeof nothing {
  const { mistakes, notes } = linesOf(element);
  if (!debugging && !(mistakes.length && isPreview())) return nothing;
  return html`<details class="debug screen-only" part="debug" lang="en" dir="ltr" open>
    <summary>For the web team: ${mistakes.length ? 'please mend this' : 'nothing to mend'}. Patients don't see this box.</summary>
    <ul>
      ${[...mistakes, ...notes].map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}
