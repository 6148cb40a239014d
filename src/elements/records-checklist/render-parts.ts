import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { masked } from '../../host/masked.ts';
import type { ChecklistView } from './checklist-view.ts';

/** @param kind `primary` or `quiet`; the usual one where nothing is said */
export function renderButton(words: string, act: () => void, kind = ''): TemplateResult {
  return html`<button type="button" class="button ${kind}" @click=${act}>${words}</button>`;
}

/** A native date field; `take` gets `undefined` for none. `labelledBy` is the id of what names it. */
export function renderDate(labelledBy: string, value: string | undefined, take: (date: string | undefined) => void): TemplateResult {
  return html`<input
    type="date"
    autocomplete="off"
    aria-labelledby=${labelledBy}
    ${masked()}
    .value=${live(value ?? '')}
    @change=${({ target }: Event) => take((target as HTMLInputElement).value || undefined)}
  />`;
}

/** Several lines, as on an envelope. */
export const renderLines = (lines: readonly string[]): TemplateResult => html`<p class="lines">${lines.join('\n')}</p>`;

export const renderItems = (lines: readonly unknown[]): TemplateResult => html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

/** The exact words to ask with, and a button that copies them. */
export function renderWords({ say, screen, copy }: ChecklistView, name: string, words: string): TemplateResult | typeof nothing {
  if (!words) return nothing;
  return html`<div class="words">
    <p class="label">${say('records.next.sayThis')}</p>
    <blockquote>${words}</blockquote>
    ${renderButton(say(screen.copied === name ? 'records.copiedShort' : 'records.copyWords'), () => copy(name, words), 'quiet')}
  </div>`;
}
