import { html, nothing, type TemplateResult } from 'lit';
import { renderOrigin } from '../render-origin.ts';
import type { GuideView } from './guide-view.ts';
import { bare } from '../../model/bare.ts';

/** Who has reviewed the guide as a whole: the hospital, where it says so, else nobody. */
export function sayWhoReviewed({ content: { steps, options, items }, origin, say }: Pick<GuideView, 'content' | 'origin' | 'say'>): string {
  return origin.reviewed([...steps, ...options, ...items]) ?? say('guide.draft');
}

/** Who wrote the guide, who reviewed it, who paid, how old it is. Can be reworded by the hospital, never removed. */
export function renderDisclosure(view: GuideView): TemplateResult {
  const { content, origin } = view;
  return html`<dl class="disclosure">
    ${content.disclosure.map(
      ({ id, title, words, date }) =>
        html`<div>
          <dt>${title}</dt>
          <dd>${id === 'review' ? sayWhoReviewed(view) : words} ${date ? origin.day(date) : nothing}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The same, folded, at the foot of every step, with all sources. */
export function renderAbout(view: GuideView): TemplateResult {
  const { content, origin, say } = view;
  const everything = bare({ id: '', sources: content.sources.map(({ id }) => id) });
  return html`<details class="origin about" part="disclosure">
    <summary>${say('guide.about')}</summary>
    ${renderDisclosure(view)}
    <details>
      <summary>${say('guide.allSources')}</summary>
      ${renderOrigin(everything, '', origin)}
    </details>
  </details>`;
}
