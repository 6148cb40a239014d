import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { valuesOf, weights, type GuideView } from './guide-view.ts';

const most = 3;

/** What matters most, and how much: a picture of bars whose words say the same. No sum is made of it. */
export function renderValues(view: GuideView): TemplateResult {
  const { say, content, tell, report } = view;
  const chosen = valuesOf(view);
  const ids = chosen.map(({ id }) => id);
  const keep = (values: readonly string[], told: (id: string) => string, focus?: string) =>
    tell({ values: values.length ? values : undefined, weights: values.length ? values.map(told) : undefined }, focus);
  const weightOf = (id: string) => chosen.find((one) => one.id === id)?.weight ?? 'open';
  const choose = (id: string, focus?: string) => (ids.length < most ? keep([...new Set([...ids, id])], weightOf, focus) : report(say('guide.threeAtMost')));
  const turn = (id: string) => (ids.includes(id) ? keep(ids.filter((one) => one !== id), weightOf) : choose(id));
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements.namedItem('own') as HTMLInputElement;
    const words = input.value.trim();
    if (!words) return report(say('guide.valueMissing'));
    if (ids.length < most) input.value = '';
    return choose(words, '#own');
  };
  const offered = content.items.filter(({ part }) => part === 'value');
  const all = [...offered, ...chosen.filter(({ id }) => !offered.some((item) => item.id === id))];
  return html`<fieldset class="values" aria-labelledby="step">
      ${repeat(
        all,
        ({ id }) => id,
        ({ id, title }) => html`<label class="choice"><input type="checkbox" autocomplete="off" .checked=${live(ids.includes(id))} @change=${() => turn(id)} /><span>${title}</span></label>`,
      )}
    </fieldset>
    <form class="add" @submit=${add}>
      <label for="own">${say('guide.ownValue')}</label>
      <div class="row"><input id="own" name="own" type="text" maxlength="200" autocomplete="off" spellcheck="false" /><button class="button">${say('guide.add')}</button></div>
    </form>
    ${chosen.length
      ? html`<p class="label">${say('guide.howMuch')}</p>
          ${repeat(
            chosen,
            ({ id }) => id,
            ({ id, title, weight }, index) =>
              html`<fieldset class="question">
                <legend>${title}</legend>
                ${renderBar(weight)}
                <div class="answers">
                  ${weights.map(
                    (one) =>
                      html`<label class="choice"
                        ><input type="radio" name="weight-${index}" autocomplete="off" .checked=${live(weight === one)} @change=${() => keep(ids, (other) => (other === id ? one : weightOf(other)))} /><span
                          >${say(`guide.${one}`)}</span
                        ></label
                      >`,
                  )}
                </div>
              </fieldset>`,
          )}`
      : nothing}`;
}

/** How much something matters as a bar; the words beside it say the same. */
export function renderBar(weight = 'open'): TemplateResult {
  return html`<div class="bar ${weight}" aria-hidden="true"></div>`;
}
