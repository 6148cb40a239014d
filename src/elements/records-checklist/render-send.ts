import { html, nothing, type TemplateResult } from 'lit';
import { takes, type Takes } from '../../model/record.ts';
import type { ChecklistView } from './checklist-view.ts';
import { describeDestination } from './describe-destination.ts';

/** What goes wrong with each kind, and how to avoid it. */
const care: Readonly<Record<Takes, readonly ('records.slides.title' | 'records.slides.text' | 'records.slides.return' | 'records.scans.title' | 'records.scans.text')[]>> = {
  records: [],
  pathology: ['records.slides.title', 'records.slides.text', 'records.slides.return'],
  images: ['records.scans.title', 'records.scans.text'],
};

/** Where each kind goes, and how slides and scans travel. */
export function renderSend({ say, heading, destinations }: ChecklistView): TemplateResult {
  const place = (kind: Takes) => {
    const places = destinations.filter((one) => one.takes === kind);
    return places.map(
      (to) =>
        html`<p>${describeDestination({ ...to, uploadUrl: '' }, say).map((line) => html`${line}<br />`)}${
          to.uploadUrl ? html`<a href=${to.uploadUrl} target="_blank" rel="noopener noreferrer">${say('records.send.upload')} ${say('common.newTab')}</a>` : nothing
        }</p>`,
    );
  };
  return html`<details class="section screen-only" part="destinations">
    <summary>${heading(1, say('records.send.title'))}</summary>
    ${destinations.length ? nothing : html`<p>${say('records.send.unknown')}</p>`}
    ${takes.map((kind) => {
      const [title, ...lines] = care[kind];
      const places = place(kind);
      if (!places.length && !title) return nothing;
      return html`${heading(2, say(`records.send.${kind}`))} ${places}
      ${title ? html`<p><strong>${say(title)}</strong></p>` : nothing} ${lines.map((line) => html`<p>${say(line)}</p>`)}`;
    })}
  </details>`;
}
