import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { cancerTypes } from '../../content/cancer-types.ts';
import { masked } from '../../host/masked.ts';
import { moments, questionTopics, type Question } from '../../model/question.ts';
import { renderOrigin } from '../render-origin.ts';
import { choose, takeOff } from './change-notes.ts';
import type { QuestionView } from './question-view.ts';
import { bare } from '../../model/bare.ts';

/** What decides which questions come first: where the patient is, and the cancer. */
export function renderSettings({ say, known, moment, cancer, tell }: QuestionView): TemplateResult {
  const sorted = [...cancerTypes].sort((one, other) => one.name.localeCompare(other.name));
  const valueOf = ({ target }: Event) => (target as HTMLSelectElement).value;
  return html`<div class="settings" part="settings" ${masked()}>
    <label
      >${say('questions.moment')}
      <select autocomplete="off" .value=${live(moment)} @change=${(event: Event) => tell({ about: 'guide', value: Object.freeze(bare({ ...known.guide, moment: valueOf(event) })) })}>
        ${moments.map((one) => html`<option value=${one} ?selected=${one === moment}>${say(`questions.moment.${one}`)}</option>`)}
      </select>
    </label>
    <label
      >${say('questions.cancer')}
      <select autocomplete="off" .value=${live(cancer ?? '')} @change=${(event: Event) => tell({ about: 'cancer', value: valueOf(event) || undefined })}>
        <option value="">${say('questions.choose')}</option>
        <option value="not-sure" ?selected=${cancer === 'not-sure'}>${say('questions.not-sure')}</option>
        ${sorted.map(({ id, name }) => html`<option value=${id} ?selected=${id === cancer}>${name}</option>`)}
      </select>
    </label>
  </div>`;
}

/** The questions to begin with. */
export function renderFirsts(view: QuestionView): TemplateResult {
  return html`<section class="firsts" part="firsts">${view.heading(1, view.say('questions.firsts'))} ${renderQuestions(view.firsts, view)}</section>`;
}

/** All others, folded by topic; and own ones that are not on the list. */
export function renderTopics(view: QuestionView): TemplateResult {
  const { say, heading, firsts, order, setAside } = view;
  const rest = view.questions.filter((question) => !firsts.includes(question));
  const fold = (name: string, ids: readonly string[], list: unknown) => {
    const picked = ids.filter((id) => order.includes(id)).length;
    return html`<details class="fold" part="topic">
      <summary>
        ${heading(2, name)}
        <span class="hint">${say('questions.topicCount', { count: ids.length })}${picked ? `, ${say('questions.topicPicked', { count: picked })}` : nothing}</span>
      </summary>
      ${list}
    </details>`;
  };
  return html`<section class="topics" part="topics">
    ${heading(1, say('questions.all'))}
    <div class="folds">
      ${questionTopics.map((topic) => {
        const some = rest.filter((question) => question.topic === topic);
        const ids = some.map(({ id }) => id);
        return some.length ? fold(say(`questions.topic.${topic}`), ids, view.later(() => renderQuestions(some, view))) : nothing;
      })}
      ${setAside.length
        ? fold(say('questions.topic.own'), setAside, html`<ul role="list">${setAside.map((id) => html`<li class="question">${renderCheckbox(id, view)}</li>`)}</ul>`)
        : nothing}
    </div>
  </section>`;
}

function renderQuestions(questions: readonly Question[], view: QuestionView): TemplateResult {
  return html`<ul role="list">
    ${repeat(
      questions,
      ({ id }) => id,
      (question) =>
        html`<li class="question">
          ${renderCheckbox(question.id, view, question.words)}
          ${question.why
            ? html`<details class="origin">
                <summary>${view.say('questions.why')}</summary>
                <p>${question.why}</p>
                ${view.later(() => renderOrigin(question, `${question.words} ${question.why}`, view.origin))}
              </details>`
            : nothing}
        </li>`,
    )}
  </ul>`;
}

function renderCheckbox(id: string, { say, notes, order, setAside, change, said, wordsOf }: QuestionView, words = wordsOf(id)): TemplateResult {
  const isChosen = order.includes(id);
  // One that was set aside goes from here when it is ticked.
  const beside = setAside.includes(id) ? '' : id;
  const turn = () => {
    const changed = isChosen ? takeOff(notes, id) : choose(notes, id, wordsOf(id));
    change(changed, isChosen ? say('questions.dropped') : say('questions.picked', { place: order.length + 1 }), '', beside);
  };
  return html`<label class="choice"><input type="checkbox" autocomplete="off" .checked=${live(isChosen)} @change=${turn} /><span>${words}</span></label>${said(id)}`;
}
