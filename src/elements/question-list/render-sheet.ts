import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionView } from './question-view.ts';
import { firstCount } from './render-mine.ts';

/** Lines to write an answer on, and what else was said. */
const answerLines = 3;
const moreLines = 5;

const lines = (count: number) => [...Array(count).keys()].map(() => html`<span class="line"></span>`);

/** The list on paper, with room to write; where nothing is chosen, the questions to begin with, to tick. */
export function renderSheet(view: QuestionView, safety: unknown): TemplateResult {
  const { say, heading, known, order, firsts, notes, origin } = view;
  const { appointmentDate, specialist } = known;
  const ids = order.length ? order : firsts.map(({ id }) => id);
  const list = (from: number, to?: number) =>
    html`<ol start=${from + 1}>
      ${ids.slice(from, to).map(
        (id) =>
          html`<li class="keep-together">
            <p><strong>${view.wordsOf(id)}</strong>${order.length ? nothing : html` <span class="box" aria-hidden="true"></span>`}</p>
            ${notes.askedBy[id] ? html`<p>${say('questions.sheetAsks', { name: notes.askedBy[id] })}</p>` : nothing}
            ${notes.answered[id] ? html`<p>${notes.answered[id]}</p>` : lines(answerLines)}
          </li>`,
      )}
    </ol>`;
  return html`<article class="sheet print-only" part="sheet">
    ${heading(0, say('questions.title'))}
    ${appointmentDate ? html`<p>${say('questions.sheetVisit', { date: origin.day(appointmentDate) })}</p>` : nothing}
    ${specialist ? html`<p>${say('questions.sheetDoctor', { name: specialist.name })}</p>` : nothing}
    ${order.length
      ? html`${heading(1, say('questions.firstThree'))} ${list(0, firstCount)} ${ids.length > firstCount ? html`${heading(1, say('questions.then'))} ${list(firstCount)}` : nothing}`
      : html`<p>${say('questions.sheetFirsts')}</p>${list(0)}`}
    <div class="keep-together">${heading(1, say('questions.sheetMore'))} ${lines(moreLines)}</div>
    ${safety}
  </article>`;
}
