import { html, nothing, type TemplateResult } from 'lit';
import { typed } from '../../host/typed.ts';
import { textOf, type GuideView } from './guide-view.ts';
import { renderRow } from './render-choices.ts';

export const supportQuestions = ['who', 'think', 'know'] as const;

/** Who decides with the patient, in their own words. */
export function renderSupport({ say, answers, tell }: GuideView): TemplateResult {
  return html`<div class="support">
    ${supportQuestions.map((id) => {
      const key = `support.${id}`;
      const field = typed(textOf(answers, key), (words) => tell({ [key]: words }));
      return html`<label>${say(`guide.${id}`)} <textarea rows="3" autocomplete="off" spellcheck="false" ${field}></textarea></label>`;
    })}
  </div>`;
}

/** How it feels: four questions, and after a no whom to talk to. Nothing is counted. */
export function renderCertainty(view: GuideView): TemplateResult {
  const { say, content, answers } = view;
  return html`${content.items
    .filter(({ part }) => part === 'certainty')
    .map(
      ({ id, title, hint }) =>
        html`<div class="compared">
          ${renderRow(view, `certainty.${id}`, title, ['yes', 'no'])}
          ${answers[`certainty.${id}`] === 'no' ? html`<p class="talk">${say('guide.talkTo', { whom: hint })}</p>` : nothing}
        </div>`,
    )}`;
}
