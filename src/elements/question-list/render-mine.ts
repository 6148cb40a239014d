import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { typed } from '../../host/typed.ts';
import { choose, draftId, inOrder, moveTo, newId, note, takeOff, type NoteKind } from './change-notes.ts';
import type { QuestionView } from './question-view.ts';

/** So many are asked first. */
export const firstCount = 3;

/** The patient's own list, in their order, with what they note; adding one's own; the ways out. */
export function renderMine(view: QuestionView): TemplateResult {
  const { say, heading, order, drag, ways } = view;
  const { length } = order;
  const list = (from: number, to?: number) =>
    html`<ol role="list">
      ${repeat(order.slice(from, to), (id) => id, (id, index) => renderItem(id, from + index, view))}
    </ol>`;
  return html`<section class="mine" part="mine" tabindex="-1" aria-labelledby="mine">
    ${heading(1, length ? say('questions.mineCount', { count: length }) : say('questions.mine'), 'mine')}
    ${length
      ? html`<div class="order" @pointerdown=${drag}>
          ${length > 1 ? html`<p class="hint">${say('questions.orderHint')}</p>` : nothing}
          <p class="label">${say('questions.firstThree')}</p>
          ${list(0, firstCount)} ${length > firstCount ? html`<p class="label">${say('questions.then')}</p>${list(firstCount)}` : nothing}
        </div>`
      : html`<p class="hint">${say('questions.empty')}</p>`}
    ${renderAdd(view)} ${ways()}
  </section>`;
}

function renderItem(id: string, place: number, view: QuestionView): TemplateResult {
  const { say, notes, order, change, write, wordsOf } = view;
  const question = wordsOf(id);
  const { [id]: answer = '' } = notes.answered;
  const { [id]: name = '' } = notes.askedBy;
  const move = (to: number, button: string) => {
    const moved = moveTo(order, id, Math.max(0, to));
    const at = moved.indexOf(id) + 1;
    change(inOrder(notes, moved), say('questions.moved', { place: at, total: order.length }), `[data-id="${CSS.escape(id)}"] ${button}`);
  };
  const keys: Readonly<Record<string, number>> = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: order.length };
  const press = (event: KeyboardEvent) => {
    const to = keys[event.key];
    if (to === undefined) return;
    event.preventDefault();
    move(to, `.${(event.target as Element).classList.contains('up') ? 'up' : 'down'}`);
  };
  const arrow = (way: 'up' | 'down', to: number, sign: string) =>
    html`<button
      type="button"
      class="button arrow ${way}"
      aria-disabled=${to < 0 || to >= order.length}
      @click=${() => move(to, `.${way}`)}
      @keydown=${press}
    >
      <span aria-hidden="true">${sign}</span><span class="visually-hidden">${say(`questions.${way}`, { question })}</span>
    </button>`;
  const next = order[place + 1] ?? order[place - 1];
  const drop = () => change(takeOff(notes, id), say('questions.dropped'), next ? `[data-id="${CSS.escape(next)}"] .off` : '.mine');
  const field = (kind: NoteKind, words: 'questions.answer' | 'questions.askedBy' | 'questions.words', value: string) => {
    const bound = typed(value, (text) => write(kind, id, text));
    return html`<label
      >${say(words)}
      ${kind === 'answered'
        ? html`<textarea rows="3" autocomplete="off" spellcheck="false" ${bound}></textarea>`
        : html`<input type="text" autocomplete="off" spellcheck="false" ${bound} />`}
    </label>`;
  };
  return html`<li class="item" data-id=${id}>
    <div class="asked">
      <span class="number">${place + 1}.</span>
      <div>
        <p>${question}</p>
        ${name ? html`<p class="hint">${say('questions.asks', { name })}</p>` : nothing} ${answer ? html`<p class="answer">${answer}</p>` : nothing}
      </div>
      <span class="grip" aria-hidden="true"></span>
    </div>
    <div class="moves">
      ${arrow('up', place - 1, '↑')} ${arrow('down', place + 1, '↓')}
      <button type="button" class="button quiet off" @click=${drop}>
        <span aria-hidden="true">${say('questions.takeOff')}</span><span class="visually-hidden">${say('questions.takeOffNamed', { question })}</span>
      </button>
    </div>
    <details class="origin notes">
      <summary>${say('questions.notes')}</summary>
      <div>${field('answered', 'questions.answer', answer)} ${field('askedBy', 'questions.askedBy', name)} ${field('own', 'questions.words', question)}</div>
    </details>
  </li>`;
}

function renderAdd({ say, notes, change, write, said, order }: QuestionView): TemplateResult {
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements.namedItem('own') as HTMLInputElement;
    const words = input.value.trim();
    if (!words) return change(notes, say('questions.ownMissing'), '#own', '#own');
    input.value = '';
    return change(choose(note(notes, 'own', draftId, ''), newId(notes), words), say('questions.picked', { place: order.length + 1 }), '#own', '#own');
  };
  return html`<form class="add" @submit=${add}>
    <label for="own">${say('questions.ownLabel')}</label>
    <p class="hint" id="own-hint">${say('questions.ownHint')}</p>
    <div class="row">
      <input id="own" name="own" type="text" autocomplete="off" spellcheck="false" aria-describedby="own-hint" ${typed(notes.own[draftId] ?? '', (text) => write('own', draftId, text))} />
      <button class="button">${say('questions.add')}</button>
    </div>
    ${said('#own')}
  </form>`;
}
