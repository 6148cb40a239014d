import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { typed } from '../../host/typed.ts';
import { addOwnValue, asAnswers, draftId, mostValues, textOf, valuesOf, weights, type GuideView, type Weight } from './guide-view.ts';
import { renderRow } from './render-choices.ts';

/** What matters most, and how much: a picture of bars whose words say the same. No sum is made of it. */
export function renderValues(view: GuideView): TemplateResult {
  const { say, content, answers, tell, report, said } = view;
  const chosen = valuesOf(view);
  const ids = chosen.map(({ id }) => id);
  const isFull = ids.length >= mostValues;
  const turn = (id: string) => {
    if (ids.includes(id)) tell(asAnswers(chosen.filter((one) => one.id !== id)));
    else if (isFull) report(say('guide.threeAtMost'), id);
    else tell(asAnswers([...chosen, { id, weight: undefined }]));
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements.namedItem('own') as HTMLInputElement;
    const words = input.value.trim();
    if (!words || isFull) return report(say(words ? 'guide.threeAtMost' : 'guide.valueMissing'), '#own');
    input.value = '';
    tell(addOwnValue(view, words)!, '#own');
  };
  const offered = content.items.filter(({ part }) => part === 'value');
  const all = [...offered, ...chosen.filter(({ id }) => !offered.some((item) => item.id === id))];
  return html`<fieldset class="values" aria-labelledby="step">
      ${repeat(
        all,
        ({ id }) => id,
        ({ id, title }) => html`<label class="choice"><input type="checkbox" autocomplete="off" .checked=${live(ids.includes(id))} @change=${() => turn(id)} /><span>${title}</span></label>${said(id)}`,
      )}
    </fieldset>
    <form class="add" @submit=${add}>
      <label for="own">${say('guide.ownValue')}</label>
      <div class="row"><input id="own" name="own" type="text" maxlength="200" autocomplete="off" spellcheck="false" ${typed(textOf(answers, draftId), (draft) => tell({ [draftId]: draft }))} /><button class="button">${say('guide.add')}</button></div>
      ${said('#own')}
    </form>
    ${chosen.length
      ? html`<p class="label">${say('guide.howMuch')}</p>
          ${repeat(
            chosen,
            ({ id }) => id,
            ({ id, title, weight }, index) =>
              renderRow(view, `weight-${index}`, title, weights, [renderBar(weight), weight ? nothing : html` <span class="hint">${say('guide.open')}</span>`], weight ?? '', (answer, focus) =>
                tell(asAnswers(chosen.map((one) => (one.id === id ? { id, weight: answer as Weight | undefined } : one))), focus),
              ),
          )}`
      : nothing}`;
}

/** How much something matters as a bar; the words beside it say the same. */
export function renderBar(weight = 'open'): TemplateResult {
  return html`<span class="bar ${weight}" aria-hidden="true"></span>`;
}
