import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistView } from './checklist-view.ts';
import type { Letter } from './compose-letters.ts';
import { renderItems, renderLines } from './render-parts.ts';

/** A letter as it is printed, with lines to fill in by hand. */
export function renderLetter({ kind, to, subject, opening, records, by, sendTo, paragraphs, aboutBlanks, signatureBlanks }: Letter, { say, heading }: ChecklistView): TemplateResult {
  return html`<article class="page">
    ${to ? html`<p><strong>${say('records.letter.to', { place: to })}</strong></p>` : renderBlank(say('records.cover.to'))} ${heading(2, subject)} ${renderBlanks(aboutBlanks)}
    <p>${opening}</p>
    <p class="label">${say('records.letter.list')}</p>
    ${renderItems(records.map(({ name, form }) => html`<strong>${name}</strong>${form && `: ${form}`}`))}
    ${by ? html`<p><strong>${by}</strong></p>` : renderBlank(say('records.letter.byBlank'))}
    ${kind === 'own-copy' && !sendTo.length ? nothing : html`<p class="label">${say(kind === 'own-copy' ? 'records.letter.center' : 'records.letter.sendTo')}</p>${renderTo(sendTo, say)}`}
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)} ${renderBlanks(signatureBlanks)}
  </article>`;
}

/** A place, or lines for one. */
export const renderTo = (lines: readonly string[], say: ChecklistView['say']): TemplateResult => (lines.length ? renderLines(lines) : renderBlank(say('records.blank.send-to'), 2));

export const renderBlanks = (labels: readonly string[]): TemplateResult => html`<div class="blanks keep-together">${labels.map((label) => renderBlank(label))}</div>`;

/** A line, or several, to fill in by hand. */
export function renderBlank(label: string, lines = 1): TemplateResult {
  return html`<div class="blank">${label}${[...Array(lines).keys()].map(() => html`<span class="line"></span>`)}</div>`;
}
