import { html, nothing, type TemplateResult } from 'lit';
import type { StepKind } from '../../model/guide.ts';
import { renderOrigin } from '../render-origin.ts';
import { renderPhone } from '../render-phone.ts';
import { renderPoint } from '../render-point.ts';
import type { GuideView } from './guide-view.ts';
import { renderOptions } from './render-choices.ts';
import { renderCompare } from './render-compare.ts';
import { renderCertainty, renderSupport } from './render-feelings.ts';
import { renderSummary } from './render-summary.ts';
import { renderValues } from './render-values.ts';

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

/** Where the patient is, and all steps, to go to any. */
export function renderProgress({ say, walk, step, go }: GuideView): TemplateResult {
  const place = say('guide.place', { place: walk.steps.indexOf(step) + 1, total: walk.steps.length });
  return html`<details class="progress" part="progress">
    <summary>${place}</summary>
    <nav aria-label=${say('guide.allSteps')}>
      <ol>
        ${walk.steps.map((one) => html`<li><button type="button" class="button quiet" aria-current=${one === step ? 'step' : nothing} @click=${() => go(one)}>${one.title}</button></li>`)}
      </ol>
    </nav>
  </details>`;
}

/** One screen: its question, its words, the way on, and a person to call. */
export function renderStep(view: GuideView): TemplateResult {
  const { say, heading, step, walk, origin, phone, go } = view;
  const { title, paragraphs, points, steps, say: toSay } = step;
  const at = walk.steps.indexOf(step);
  const [before, after] = [walk.steps[at - 1], walk.steps[at + 1]];
  const text = [title, ...paragraphs, ...points, ...steps, ...toSay, ...walk.optionsOf(step.id).flatMap(({ details }) => details)].join(' ');
  return html`<section class="step" part="step" aria-labelledby="step">
      ${heading(1, title, 'step')} ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)} ${bodies[step.kind](view)}
      ${points.length ? html`<ul>${points.map(renderPoint)}</ul>` : nothing} ${steps.length ? html`<ol>${steps.map(renderPoint)}</ol>` : nothing}
      ${toSay.length ? html`<p class="label">${say('guide.sayThis')}</p>${toSay.map((words) => html`<blockquote>${words}</blockquote>`)}` : nothing}
      <details class="origin">
        <summary>${say('guide.sources')}</summary>
        ${renderOrigin(step, text, origin)}
      </details>
    </section>
    <div class="ways" part="ways">
      ${before ? html`<button type="button" class="button back" @click=${() => go(before)}>${say('guide.back')}</button>` : nothing}
      ${after ? html`<button type="button" class="button primary next" @click=${() => go(after)}>${say('guide.next')}</button>` : nothing}
    </div>
    <p class="row call-us">${say('guide.unsure')} ${phone ? renderPhone(phone, say('common.call', { phone }), 'button') : say('common.failedNoPhone')}</p>`;
}
