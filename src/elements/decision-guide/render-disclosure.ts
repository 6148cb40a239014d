import { html, nothing, type TemplateResult } from 'lit';
import { renderOrigin } from '../render-origin.ts';
import type { GuideView } from './guide-view.ts';

/** Who has reviewed the content: the hospital, where it says so, else nobody. */
export function reviewOf({ approvedBy, content: { review }, origin, say }: Pick<GuideView, 'approvedBy' | 'content' | 'origin' | 'say'>): string | undefined {
  return approvedBy ? say('guide.approvedBy', { by: approvedBy }) : review && origin.reviewed(review);
}

/** Who wrote the guide, who reviewed it, who paid, how old it is. Can be reworded by the hospital, never removed. */
export function renderDisclosure(view: GuideView): TemplateResult {
  const { content, origin } = view;
  const review = reviewOf(view);
  return html`<dl class="disclosure">
    ${content.disclosure.map(
      ({ id, title, words, date }) =>
        html`<div>
          <dt>${title}</dt>
          <dd>${id === 'review' && review ? review : words} ${date ? origin.day(date) : nothing}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The same, folded, at the foot of every step, with all sources. */
export function renderAbout(view: GuideView): TemplateResult {
  const { content, origin, say } = view;
  const everything = { id: '', sources: content.sources.map(({ id }) => id) };
  return html`<details class="origin about" part="disclosure">
    <summary>${say('guide.about')}</summary>
    ${renderDisclosure(view)}
    <details>
      <summary>${say('guide.allSources')}</summary>
      ${renderOrigin(everything, '', origin)}
    </details>
  </details>`;
}
