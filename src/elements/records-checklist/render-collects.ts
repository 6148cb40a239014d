import { html, nothing, type TemplateResult } from 'lit';
import { renderCallUs } from '../render-phone.ts';
import type { ChecklistView } from './checklist-view.ts';
import { renderItems } from './render-parts.ts';

const toDo = ['Sign', 'Places', 'Discs'] as const;
const today = ['doctor', 'portal', 'disc'] as const;

/** Who gets the records, first of all: many centers request them, and then there is far less to do. With the number to call. */
export function renderCollects({ say, collectedBy, phone }: ChecklistView): TemplateResult {
  return html`<div class="notice" part="collects">
    <p><strong>${say(`records.collects.${collectedBy ?? 'unknown'}`)}</strong></p>
    ${collectedBy ? nothing : html`<p>${say('records.collects.unknownWhy')}</p>`}
    ${collectedBy === 'center' ? renderItems(toDo.map((one) => say(`records.collects.center${one}`))) : nothing}
    <p>${renderCallUs(say, phone)}</p>
  </div>`;
}

/** When the visit is sooner than papers take: what still works, today. */
export function renderShortPath({ say, heading, plan }: ChecklistView): TemplateResult | typeof nothing {
  if (!plan.isShort) return nothing;
  return html`<section class="notice" part="short-path">${heading(1, say('records.short.title'))} ${renderItems(today.map((one) => say(`records.short.${one}`)))}</section>`;
}
