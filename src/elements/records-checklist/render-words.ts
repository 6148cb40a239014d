import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistView } from './checklist-view.ts';

/** The exact words to ask with, and a button that copies them. */
export function renderWords({ say, screen, copy }: ChecklistView, name: string, words: string): TemplateResult {
  if (!words) return html``;
  return html`<div class="words">
    <p class="label">${say('records.next.sayThis')}</p>
    <blockquote>${words}</blockquote>
    <button type="button" class="button quiet screen-only" @click=${() => copy(name, words)}>${say(screen.copied === name ? 'records.copiedShort' : 'records.copyWords')}</button>
  </div>`;
}

/** What the browser would not copy, to be copied by hand. */
export function renderByHand({ say, screen }: ChecklistView): TemplateResult | typeof nothing {
  if (!screen.byHand) return nothing;
  return html`<label class="by-hand screen-only"
    >${say('records.copyFailed')}
    <textarea readonly rows="8" autocomplete="off" spellcheck="false" .value=${screen.byHand}></textarea>
  </label>`;
}
