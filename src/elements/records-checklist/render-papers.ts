import { html, nothing, type TemplateResult } from 'lit';
import { emptyCase } from '../../model/patient-case.ts';
import { letterKinds } from '../../model/record.ts';
import type { ChecklistView, Paper } from './checklist-view.ts';
import { chooseRecords } from './choose-records.ts';
import { composeLetters, type Letter } from './compose-letters.ts';
import { renderCover } from './render-cover.ts';
import { renderLetter } from './render-letter.ts';
import { renderPrintedList } from './render-list.ts';
import { renderSources } from './render-sources.ts';
import { renderTimeline } from './render-timeline.ts';

/** What can be put on paper, and the one that was picked, as it will be printed. */
export function renderPapers(view: ChecklistView): TemplateResult {
  const { say, screen, show } = view;
  const letters = lettersOf(view);
  const pick = (paper: Paper, words: string, hint?: string) =>
    html`<button type="button" class="button" data-paper=${paper} aria-pressed=${screen.paper === paper} @click=${() => show({ paper }, '.paper')}>
      <span>${words}${hint ? html` <span class="hint">${hint}</span>` : nothing}</span>
    </button>`;
  return html`<details class="section screen-only" part="letters">
    <summary>${view.heading(1, say('records.letters.title'))}</summary>
    <p>${say(letters.length ? 'records.letters.hint' : 'records.letters.none')}</p>
    <div class="picks">
      ${letters.map(({ to, subject }, index) => pick(`letter-${index}`, say('records.letter.to', { place: to }), subject))}
      ${letters.length > 1 ? pick('letters', say('records.letters.all', { count: letters.length })) : nothing}
      ${pick('cover', say('records.cover.print'))} ${pick('timeline', say('records.timeline.print'))}
    </div>
    <details class="facts">
      <summary>${say('records.facts.title')}</summary>
      ${view.list.facts.map((fact) => html`<p>${fact.text}</p>${renderSources(fact, view)}`)}
    </details>
    <p class="hint">${say('records.blank.hint')}</p>
    ${pick('blank', say('records.blank.print'))}
  </details>`;
}

/** The paper in front of the patient; its buttons stay off the page. */
export function renderPaper(view: ChecklistView): TemplateResult | typeof nothing {
  const { say, screen, show, print } = view;
  if (!screen.paper) return nothing;
  return html`<section class="paper screen-only" part="paper" tabindex="-1" aria-label=${say('records.paper')}>
    <div class="row screen-only">
      <button type="button" class="button primary" @click=${() => print('.paper')}>${say('records.paper.print')}</button>
      <button type="button" class="button" @click=${() => show({ paper: undefined }, '.picks button')}>${say('common.close')}</button>
    </div>
    ${screen.paper.startsWith('letter') ? html`<p class="hint screen-only">${say('records.letter.ownForm')} ${say('records.letter.notSent')}</p>` : nothing}
    ${pagesOf(screen.paper, view)}
  </section>`;
}

function pagesOf(paper: Paper, view: ChecklistView): unknown {
  const letters = lettersOf(view);
  if (paper === 'cover') return renderCover(view);
  if (paper === 'timeline') return renderTimeline(view);
  if (paper === 'blank') return renderBlankPack(view);
  return letters.filter((_, index) => paper === 'letters' || paper === `letter-${index}`).map((letter) => renderLetter(letter, view));
}

/** For someone with no phone or printer: the list, the three letters, cover sheet and timeline, to fill in by hand. */
function renderBlankPack(view: ChecklistView): unknown {
  const { cancer, person } = view.known;
  const known = { ...emptyCase, cancer, person };
  const plan = { records: [], late: [], isShort: false };
  const items = chooseRecords(view.list.items, known, view.family);
  const blank: ChecklistView = { ...view, known, items, plan, progress: {} };
  const letters = composeLetters({ ...inputOf(blank), chosen: items.filter(({ need }) => need !== 'not-wanted').map(({ id }) => id) });
  const kinds = letterKinds.map((kind) => letters.find((letter) => letter.kind === kind)).filter((letter) => letter !== undefined);
  return [
    html`<article class="page">${view.heading(2, view.say('records.blank.title'))} ${renderPrintedList(blank, {})} ${view.urgentHelp()}</article>`,
    kinds.map((letter) => renderLetter({ ...letter, to: '' }, blank)),
    renderCover(blank),
    renderTimeline(blank),
  ];
}

const inputOf = ({ items, progress, destinations, known, plan, day, today, say }: ChecklistView) => {
  const sendBy = plan.records[0]?.sendBy ?? '';
  return { items, progress, destinations, person: known.person, wantedBy: sendBy > today ? day(sendBy) : '', visit: day(known.appointmentDate), say };
};

const lettersOf = (view: ChecklistView): readonly Letter[] => composeLetters(inputOf(view));
