import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { typed } from '../../host/typed.ts';
import type { GuideItem } from '../../model/guide.ts';
import { textOf, type GuideView } from './guide-view.ts';
import { renderRow } from './render-choices.ts';

/** The row that may be left out for now: how long someone may live is not for everyone to hear today. */
const skippable = 'prognosis';
export const doctors = ['first', 'second'] as const;

/** The rows that are compared: four, and more on request, without what the patient skips. */
export function rowsOf({ content, answers }: Pick<GuideView, 'content' | 'answers'>, part: 'row' | 'more'): readonly GuideItem[] {
  return content.items.filter((item) => item.part === part && !(item.id === skippable && answers['skip'] === 'yes'));
}

/** What each doctor said, side by side. */
export function renderCompare(view: GuideView): TemplateResult {
  const { say, content, answers, tell, printBlank } = view;
  const skipped = content.items.find(({ id }) => id === skippable);
  return html`${rowsOf(view, 'row').map((row) => renderItem(row, view))}
    <details class="fold">
      <summary>${say('guide.moreRows')}</summary>
      ${skipped
        ? html`<label class="choice"
            ><input type="checkbox" class="skip" autocomplete="off" .checked=${live(answers['skip'] === 'yes')} @change=${() => tell({ skip: answers['skip'] === 'yes' ? undefined : 'yes' })} /><span
              >${say('guide.skip', { row: skipped.title })}</span
            ></label
          >`
        : nothing}
      ${rowsOf(view, 'more').map((row) => renderItem(row, view))}
    </details>
    <div class="row blank-way">
      <button type="button" class="button" data-way="blank" @click=${() => printBlank()}>${say('guide.blank')}</button>
      <p class="hint">${say('guide.blankHint')}</p>
    </div>`;
}

function renderItem({ id, title, hint }: GuideItem, view: GuideView): TemplateResult {
  const { say, answers, tell } = view;
  const notes = doctors.map((doctor) => ({ doctor, key: `${doctor}.${id}`, text: textOf(answers, `${doctor}.${id}`) }));
  return html`<div class="compared">
    ${renderRow(view, `compare.${id}`, title, ['same', 'different', 'not-sure'], html`<span class="hint">${hint}</span>`)}
    <details class="origin notes" ?open=${notes.some(({ text }) => text) || noChange}>
      <summary>${say('guide.notes')}<span class="visually-hidden">: ${title}</span></summary>
      <div class="pair">
        ${notes.map(
          ({ doctor, key, text }) =>
            html`<label
              >${say(`guide.${doctor}`)}<span class="visually-hidden">: ${title}</span>
              <textarea rows="3" autocomplete="off" spellcheck="false" ${typed(text, (words) => tell({ [key]: words }))}></textarea>
            </label>`,
        )}
      </div>
    </details>
  </div>`;
}
