import { html, nothing, type TemplateResult } from 'lit';
import type { GuideView, Way } from './guide-view.ts';
import { rowsOf } from './render-compare.ts';
import { renderDisclosure } from './render-disclosure.ts';
import { renderBar } from './render-values.ts';
import { summarize } from './summarize.ts';

const ways: readonly Exclude<Way, 'blank'>[] = ['print', 'share', 'copy', 'save'];

/** Everything in one, and the ways out. */
export function renderSummary(view: GuideView): TemplateResult {
  const { say, handOver, message, byHand } = view;
  return html`<div class="summary" part="summary">${renderParts(view, 2)}</div>
    <div class="row">
      ${ways.map((way) =>
        way === 'share' && !('share' in navigator)
          ? nothing
          : html`<button type="button" class="button ${way === 'print' ? 'primary' : ''}" data-way=${way} @click=${() => handOver(way)}>${say(`guide.${way}`)}</button>`,
      )}
    </div>
    <p class="hint">${message}</p>
    ${byHand ? html`<textarea readonly rows="8" aria-label=${say('guide.copyByHand')} autocomplete="off" spellcheck="false" .value=${byHand}></textarea>` : nothing}`;
}

function renderParts(view: GuideView, depth: number): TemplateResult {
  const { say, heading, walk, answers } = view;
  const parts = summarize(view);
  const told = parts.slice(0, parts.length - walk.ends.length);
  const list = ({ title, lines }: (typeof parts)[number]) =>
    html`<section class="keep-together">
      ${heading(depth, title)}
      <ul role="list">
        ${lines.map(({ head, text, weight }) => html`<li>${head ? html`<strong>${head}</strong> ` : nothing}${text} ${weight ? renderBar(weight) : nothing}</li>`)}
      </ul>
    </section>`;
  return html`<div class="notes-told">${told.length ? told.map(list) : html`<p>${say('guide.nothing')}</p>`}</div>
    <div class="ends">${answers['next'] ? nothing : html`<p class="label">${say('guide.ways')}</p>`} ${parts.slice(told.length).map(list)}</div>`;
}

/** The summary on paper. */
export function renderSheet(view: GuideView, safety: unknown): TemplateResult {
  return html`<article class="sheet print-only" part="sheet">
    ${view.heading(0, view.say('guide.sheetTitle'))} ${renderParts(view, 1)} ${safety} ${renderDisclosure(view)}
  </article>`;
}

/** Two empty columns, to be filled in by hand. Seen only on paper, and only where its own button prints it. */
export function renderBlank(view: GuideView): TemplateResult {
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
        ${[...rowsOf(view, 'row'), ...rowsOf(view, 'more')].map(({ title }) => html`<tr><th scope="row">${title}</th><td></td><td></td></tr>`)}
      </tbody>
    </table>
  </article>`;
}
