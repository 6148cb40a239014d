import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistView } from './checklist-view.ts';
import type { Letter } from './compose-letters.ts';

/** A letter as it is printed, with lines to fill in by hand. */
export function renderLetter(letter: Letter, { say, heading }: ChecklistView): TemplateResult {
  const { kind, to, subject, opening, records, by, sendTo, paragraphs } = letter;
  const place = sendTo.length ? sendTo.map((line) => html`${line}<br />`) : renderBlank(say('records.blank.send-to'), 2);
  return html`<article class="page">
    ${to ? html`<p><strong>${say('records.letter.to', { place: to })}</strong></p>` : renderBlank(say('records.cover.to'))}
    ${heading(2, subject)}
    <div class="blanks">${letter.aboutBlanks.map((label) => renderBlank(label))}</div>
    <p>${opening}</p>
    <p class="label">${say('records.letter.list')}</p>
    <ul>
      ${records.map(({ name, form }) => html`<li><strong>${name}</strong>${form ? `: ${form}` : nothing}</li>`)}
    </ul>
    ${by ? html`<p><strong>${by}</strong></p>` : renderBlank(say('records.letter.byBlank'))}
    ${kind === 'own-copy' && !sendTo.length ? nothing : html`<p class="label">${say('records.letter.sendTo')}</p><p>${place}</p>`}
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
    <div class="blanks keep-together">${letter.signatureBlanks.map((label) => renderBlank(label))}</div>
  </article>`;
}

/** A line, or several, to fill in by hand. */
export function renderBlank(label: string, lines = 1): TemplateResult {
  return html`<span class="blank"><span>${label}</span>${Array.from({ length: lines }, () => html`<span class="line"></span>`)}</span>`;
}
