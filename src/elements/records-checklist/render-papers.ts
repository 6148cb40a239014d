import { html, nothing, type TemplateResult } from 'lit';
import { emptyCase } from '../../model/patient-case.ts';
import { letterKinds } from '../../model/record.ts';
import type { ChecklistView, Paper } from './checklist-view.ts';
import { composeLetters, type Letter } from './compose-letters.ts';
import { renderCover } from './render-cover.ts';
import { renderLetter } from './render-letter.ts';
import { renderPrintedList } from './render-list.ts';
import { renderButton } from './render-parts.ts';
import { renderSources } from './render-sources.ts';
import { renderTimeline } from './render-timeline.ts';

/** What can be put on paper. */
export function renderPapers(view: ChecklistView): TemplateResult {
  const { say, screen, show } = view;
  const letters = lettersOf(view);
  const pick = (paper: Paper, words: string, hint = '') =>
    html`<button type="button" class="button" data-paper=${paper} aria-pressed=${screen.paper === paper} @click=${() => show({ paper }, '.paper')}>
      <span>${words} <span class="hint">${hint}</span></span>
    </button>`;
  return html`<details class="section" part="letters">
    <summary>${view.heading(1, say('records.letters.title'))}</summary>
    <p>${say(letters.length ? 'records.letters.hint' : 'records.letters.none')}</p>
    <div class="picks">
      ${letters.map(({ to, subject }, index) => pick(`letter-${index}`, say('records.letter.to', { place: to }), subject))}
      ${letters.length > 1 ? pick('letters', say('records.letters.all', { count: letters.length })) : nothing}
      ${pick('cover', say('records.cover.print'))} ${pick('timeline', say('records.timeline.print'))} ${pick('blank', say('records.blank.print'), say('records.blank.hint'))}
    </div>
    <details>
      <summary>${say('records.facts.title')}</summary>
      ${view.list.facts.map((fact) => html`<p>${fact.text}</p>${renderSources(fact, view)}`)}
    </details>
  </details>`;
}

/** The paper that was picked, as it will be printed; its buttons stay off the page. */
export function renderPaper(view: ChecklistView): TemplateResult | typeof nothing {
  const { say, screen, show, print } = view;
  const { paper } = screen;
  if (!paper) return nothing;
  return html`<section class="paper" part="paper" tabindex="-1" aria-label=${say('records.paper')}>
    <div class="row screen-only">
      ${renderButton(say('records.paper.print'), () => print('.paper'), 'primary')} ${renderButton(say('common.close'), () => show({ paper: undefined }, `[data-paper=${paper}]`))}
    </div>
    ${paper.startsWith('letter') ? html`<p class="hint screen-only">${say('records.letter.ownForm')} ${say('records.letter.notSent')}</p>` : nothing} ${pagesOf(paper, view)}
  </section>`;
}

function pagesOf(paper: Paper, view: ChecklistView): unknown {
  if (paper === 'cover') return renderCover(view);
  if (paper === 'timeline') return renderTimeline(view);
  if (paper === 'blank') return renderBlankPack(view);
  return lettersOf(view).map((letter, index) => (paper === 'letters' || paper === `letter-${index}` ? renderLetter(letter, view) : nothing));
}

/** For someone with no phone or printer: the list, a letter of each kind, cover sheet and timeline, to fill in by hand. */
function renderBlankPack(view: ChecklistView): unknown {
  const blank: ChecklistView = { ...view, known: emptyCase, plan: { records: [], late: [], isShort: false }, progress: {} };
  const letters = lettersOf(blank, view.items.filter(({ need }) => need !== 'not-wanted').map(({ id }) => id));
  return [
    html`<article class="page">${view.heading(2, view.say('records.blank.title'))} ${renderPrintedList(blank)} ${view.urgentHelp()}</article>`,
    letterKinds.map((kind) => letters.filter((letter) => letter.kind === kind).slice(0, 1).map((letter) => renderLetter({ ...letter, to: '' }, blank))),
    renderCover(blank),
    renderTimeline(blank),
  ];
}

function lettersOf({ items, progress, destinations, known, plan, day, today, say }: ChecklistView, chosen?: readonly string[]): readonly Letter[] {
  const sendBy = plan.records[0]?.sendBy ?? '';
  return composeLetters({ items, progress, chosen, destinations, person: known.person, wantedBy: sendBy > today ? day(sendBy) : '', visit: day(known.appointmentDate), say });
}
