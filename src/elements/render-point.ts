import { html, nothing, type TemplateResult } from 'lit';
import { renderWords } from './render-phone.ts';

/** One point of a list. Words before a first colon are the headword. */
export function renderPoint(point: string): TemplateResult {
  const at = point.indexOf(':');
  return html`<li>${at > 0 ? html`<strong>${point.slice(0, at + 1)}</strong>` : nothing}${renderWords(point.slice(at + 1))}</li>`;
}
