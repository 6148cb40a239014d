import { html, nothing, type TemplateResult } from 'lit';
import { takes } from '../../model/record.ts';
import type { ChecklistView } from './checklist-view.ts';
import { describeDestination } from './describe-destination.ts';
import { renderLines } from './render-parts.ts';

/** What goes wrong with each kind, and how to avoid it. */
const care = {
  records: [],
  pathology: ['slides.title', 'slides.text', 'slides.return'],
  images: ['scans.title', 'scans.text'],
} as const;

/** Where each kind goes, and how slides and scans travel. */
export function renderSend({ say, heading, destinations }: ChecklistView, isOpen = false): TemplateResult {
  return html`<details class="section" part="destinations" ?open=${isOpen}>
    <summary>${heading(1, say('records.send.title'))}</summary>
    ${destinations.length ? nothing : html`<p>${say('records.send.unknown')}</p>`}
    ${takes.map((kind) => {
      const places = destinations.filter((one) => one.takes === kind);
      if (!places.length && kind === 'records') return nothing;
      return html`${heading(2, say(`records.send.${kind}`))}
      ${places.map(({ uploadUrl, ...to }) => [
        renderLines(describeDestination({ ...to, uploadUrl: '' }, say)),
        uploadUrl ? html`<p><a class="button" href=${uploadUrl} target="_blank" rel="noopener noreferrer">${say('records.send.upload')} ${say('common.newTab')}</a></p>` : nothing,
      ])}
      ${care[kind].map((id) => html`<p>${say(`records.${id}`)}</p>`)}`;
    })}
  </details>`;
}
