import { html, nothing, type TemplateResult } from 'lit';
import type { GuideItem, StepKind } from '../../model/guide.ts';
import { renderOrigin } from '../render-origin.ts';
import { renderCallUs } from '../render-phone.ts';
import { renderPoint } from '../render-point.ts';
import { bare } from '../../model/bare.ts';
import type { GuideView } from './guide-view.ts';
import { renderOptions } from './render-choices.ts';
import { renderCompare } from './render-compare.ts';
import { renderCertainty, renderSupport } from './render-feelings.ts';
import { renderSummary } from './render-summary.ts';
import { renderValues } from './render-values.ts';
import { summarize } from './summarize.ts';

const bodies: Readonly<Record<StepKind, (view: GuideView) => unknown>> = {
  read: () => nothing,
  weigh: (view) => renderOptions(view, true),
  pick: (view) => renderOptions(view, false),
  compare: renderCompare,
  values: renderValues,
  support: renderSupport,
  certainty: renderCertainty,
  summary: renderSummary,
};

/** Items that are on the screen in steps of a kind. */
const itemsOf: Readonly<Partial<Record<StepKind, readonly GuideItem['part'][]>>> = bare({ compare: ['row', 'more'], values: ['value'], certainty: ['certainty'] });

/** All words of a step, to look for those that need a meaning. */
function wordsOf(view: GuideView): string {
  const { content, walk } = view;
  const { id, kind, title, paragraphs, points, steps, say: toSay } = view.step;
  const told = kind === 'summary' ? summarize(view).flatMap((part) => part.lines.flatMap(({ head, text }) => [head, text])) : [];
  const options = walk.optionsOf(id).flatMap((option) => [option.title, ...option.details, option.call]);
  const items = content.items.filter(({ part }) => itemsOf[kind]?.includes(part)).flatMap((item) => [item.title, item.hint]);
  return [title, ...paragraphs, ...points, ...steps, ...toSay, ...options, ...items, ...told].join(' ');
}

/** Where the patient is, and all steps, to go to any. */
export function renderProgress({ say, walk, step, answers, later, go }: GuideView): TemplateResult {
  // How many there are depends on the moment.
  const place = say(answers['moment'] ? 'guide.place' : 'guide.placeAlone', { place: walk.steps.indexOf(step) + 1, total: walk.steps.length });
  return html`<details class="progress" part="progress">
    <summary>${place}</summary>
    <nav aria-label=${say('guide.allSteps')}>
      <ol>
        ${later(() => walk.steps.map((one) => html`<li><button type="button" class="button quiet" aria-current=${one === step ? 'step' : nothing} @click=${() => go(one)}>${one.title}</button></li>`))}
      </ol>
    </nav>
  </details>`;
}

/** One screen: its question, its words, what else is asked there, the way on, and a person to call. */
export function renderStep(view: GuideView, asked: unknown): TemplateResult {
  const { say, heading, step, walk, origin, later, phone, go } = view;
  const { title, paragraphs, points, steps, say: toSay } = step;
  const at = walk.steps.indexOf(step);
  const [before, after] = [walk.steps[at - 1], walk.steps[at + 1]];
  return html`<section class="step" part="step" aria-labelledby="step">
      ${heading(1, title, 'step')} ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)} ${bodies[step.kind](view)}
      ${points.length ? html`<ul>${points.map(renderPoint)}</ul>` : nothing} ${steps.length ? html`<ol>${steps.map(renderPoint)}</ol>` : nothing}
      ${toSay.length ? html`<p class="label">${say('guide.sayThis')}</p>${toSay.map((words) => html`<blockquote>${words}</blockquote>`)}` : nothing}
      <details class="origin">
        <summary>${say('guide.sources')}</summary>
        ${later(() => renderOrigin(step, wordsOf(view), origin, walk.optionsOf(step.id)))}
      </details>
    </section>
    ${asked}
    <div class="ways" part="ways">
      ${before ? html`<button type="button" class="button back" @click=${() => go(before)}>${say('guide.back')}</button>` : nothing}
      ${after ? html`<button type="button" class="button primary next" @click=${() => go(after)}>${say('guide.next')}</button>` : nothing}
    </div>
    <p class="row call-us">${say('guide.unsure')} ${renderCallUs(say, phone, 'button')}</p>`;
}
