import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistView } from './checklist-view.ts';

/** Who gets the records, first of all: many centers request them, and then there is far less to do. */
export function renderCollects({ say, ...view }: ChecklistView): TemplateResult {
  const collectedBy = view.collectedBy ?? 'unknown';
  const rest =
    collectedBy === 'center'
      ? html`<ul>
          ${(['Sign', 'Places', 'Discs'] as const).map((one) => html`<li>${say(`records.collects.center${one}`)}</li>`)}
        </ul>`
      : collectedBy === 'unknown'
        ? html`<p>${say('records.collects.unknownWhy')}</p>`
        : nothing;
  return html`<div class="notice" part="collects">
    <p><strong>${say(`records.collects.${collectedBy}`)}</strong></p>
    ${rest}
  </div>`;
}

/** When the visit is sooner than papers take: what still works, today. */
export function renderShortPath({ say, heading, plan }: ChecklistView): TemplateResult | typeof nothing {
  if (!plan.isShort) return nothing;
  return html`<section class="notice" part="short-path">
    ${heading(1, say('records.short.title'))}
    <ol>
      ${(['doctor', 'portal', 'disc'] as const).map((one) => html`<li>${say(`records.short.${one}`)}</li>`)}
    </ol>
  </section>`;
}
