import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { GuideOption } from '../../model/guide.ts';
import { renderPoint } from '../render-point.ts';
import { textOf, type GuideView } from './guide-view.ts';

/** A few radio buttons in a row, under the question they belong to. */
export function renderRow(view: GuideView, id: string, question: unknown, choices: Readonly<Record<string, string>>): TemplateResult {
  const told = textOf(view.answers, id);
  return html`<fieldset class="question">
    <legend>${question}</legend>
    <div class="answers">
      ${Object.entries(choices).map(
        ([value, words]) =>
          html`<label class="choice"><input type="radio" name=${id} autocomplete="off" .checked=${live(told === value)} @change=${() => view.tell({ [id]: value })} /><span>${words}</span></label>`,
      )}
    </div>
  </fieldset>`;
}

/** What is to be known of an option, and whom to call. */
export function renderDetails({ details, call }: GuideOption, { say }: Pick<GuideView, 'say'>): TemplateResult | typeof nothing {
  const points = [...details, ...(call ? [say('guide.call', { whom: call })] : [])];
  return points.length ? html`<ul class="details" role="list">${points.map(renderPoint)}</ul>` : nothing;
}

/**
 * The options of a step, one to pick.
 *
 * @param isOpen all are told about side by side, none before another; else only the one picked is
 */
export function renderOptions(view: GuideView, isOpen: boolean): TemplateResult {
  const { step, walk, answers, say, tell } = view;
  const told = textOf(answers, step.id);
  return html`<fieldset class="options ${isOpen ? 'weigh' : ''}" part="options" aria-labelledby="step">
      ${walk.optionsOf(step.id).map((option) => {
        const isPicked = option.id === told;
        return html`<div class="option ${isPicked ? 'picked' : ''}" part="option">
          <label class="choice"
            ><input type="radio" name=${step.id} value=${option.id} autocomplete="off" .checked=${live(isPicked)} @change=${() => tell({ [step.id]: option.id })} /><span>${option.title}</span></label
          >
          ${isOpen || isPicked ? renderDetails(option, view) : nothing}
        </div>`;
      })}
    </fieldset>
    ${told ? html`<button type="button" class="button quiet" @click=${() => tell({ [step.id]: undefined }, '.option input')}>${say('guide.takeBack')}</button>` : nothing}`;
}
