import { html, nothing, type TemplateResult } from 'lit';
import { renderWords } from '../render-phone.ts';
import type { GuideView } from './guide-view.ts';
import { rowsOf } from './render-compare.ts';
import { renderDisclosure } from './render-disclosure.ts';
import { renderBar } from './render-values.ts';
import { summarize } from './summarize.ts';

/** Everything in one, and the ways out. */
export function renderSummary(view: GuideView): TemplateResult {
  return html`<div class="summary" part="summary">${renderParts(view, 2)}</div>
    ${view.ways()}`;
}

function renderParts(view: GuideView, depth: number): TemplateResult {
  const { say, heading } = view;
  const parts = summarize(view);
  const told = parts.slice(0, -1);
  const list = ({ title, lines }: (typeof parts)[number]) =>
    html`<section class="keep-together">
      ${heading(depth, title)}
      <ul role="list">
        ${lines.map(({ head, text, weight }) => html`<li>${head ? html`<strong>${head}</strong> ` : nothing}${renderWords(text)} ${weight ? renderBar(weight) : nothing}</li>`)}
      </ul>
    </section>`;
  return html`<div class="notes-told">${told.length ? told.map(list) : html`<p>${say('guide.nothing')}</p>`}</div>
    <div class="ends">${parts.slice(-1).map(list)}</div>`;
}

/** The summary on paper. */
export function renderSheet(view: GuideView, safety: unknown): TemplateResult {
  return html`<article class="sheet print-only" part="sheet">
    ${view.heading(0, view.say('guide.sheetTitle'))} ${renderParts(view, 1)} ${safety} ${renderDisclosure(view)}
  </article>`;
}

/** Two empty columns, to be filled in by hand. Seen only on paper, and only where its own button prints it. */
export function renderBlank(view: GuideView, safety: unknown): TemplateResult {
  const { say, heading } = view;
  return html`<article class="sheet blank" part="blank-sheet">
    ${heading(0, say('guide.blankTitle'))}
    <p>${say('guide.blankAsk')}</p>
    <table>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${say('guide.first')}</th>
          <th scope="col">${say('guide.second')}</th>
        </tr>
      </thead>
      <tbody>
        <tr class="who"><th scope="row">${say('guide.blankWho')}</th><td></td><td></td></tr>
        ${[...rowsOf(view, 'row'), ...rowsOf(view, 'more')].map(({ title }) => html`<tr><th scope="row">${title}</th><td></td><td></td></tr>`)}
      </tbody>
    </table>
    ${safety}
  </article>`;
}
