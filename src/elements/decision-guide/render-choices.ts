import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { GuideOption } from '../../model/guide.ts';
import { renderPoint } from '../render-point.ts';
import { textOf, type GuideView, type Weight } from './guide-view.ts';

type Choice = 'same' | 'different' | 'not-sure' | 'yes' | 'no' | Weight;

/**
 * A few radio buttons in a row, under the question they belong to.
 *
 * @param name of the buttons; under it the answer is told, unless `told` and `take` know better
 * @param more stands with the question
 * @param take takes an answer, `undefined` takes it back; then `focus` gets focus
 */
export function renderRow(
  view: GuideView,
  name: string,
  question: string,
  choices: readonly Choice[],
  more: unknown = nothing,
  told: string | undefined = textOf(view.answers, name),
  take = (answer: Choice | undefined, focus?: string): void => view.tell({ [name]: answer }, focus),
): TemplateResult {
  return html`<fieldset class="question">
    <legend>${question} ${more}</legend>
    <div class="answers">
      ${choices.map(
        (one) =>
          html`<label class="choice"><input type="radio" name=${name} autocomplete="off" .checked=${live(told === one)} @change=${() => take(one)} /><span>${view.say(`guide.${one}`)}</span></label>`,
      )}
      ${told ? renderTakeBack(view, question, () => take(undefined, `[name="${CSS.escape(name)}"]`)) : nothing}
    </div>
  </fieldset>`;
}

function renderTakeBack({ say }: GuideView, question: string, act: () => void): TemplateResult {
  return html`<button type="button" class="button quiet" @click=${act}>${say('guide.takeBack')}<span class="visually-hidden">: ${question}</span></button>`;
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
  const { step, walk, answers, tell } = view;
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
    ${told ? renderTakeBack(view, step.title, () => tell({ [step.id]: undefined }, '.option input')) : nothing}`;
}
