import { html, nothing, type TemplateResult } from 'lit';
import { masked } from '../../host/masked.ts';
import type { JourneyStep } from '../../model/journey.ts';
import { renderPhone } from '../render-phone.ts';
import { describeTold } from './describe-told.ts';
import type { JourneyView } from './journey-view.ts';

/** The first screen: one next thing and one number, then what has been done so far. */
export function renderStart(view: JourneyView): TemplateResult {
  const { say, heading, next, patientCase, phone, go } = view;
  return html`<section class="next" part="next" tabindex="-1" aria-labelledby="next">
      <p class="label" id="next">${say('journey.next')}</p>
      ${heading(1, say(`journey.${next}`))}
      <p>${say(`journey.why.${next}`)}</p>
      <button type="button" class="button primary" @click=${() => go(next)}>${say(patientCase.step === next ? 'journey.goOn' : 'journey.begin')}</button>
      <p class="row">
        ${phone ? [html`<span>${say('journey.orCall')}</span>`, renderPhone(phone, say('common.call', { phone }), 'button')] : say('common.failedNoPhone')}
      </p>
    </section>`;
}

/** Around a step: where one is, the step itself, back and on; on the first screen, the fold with all steps. */
export function renderAround(view: JourneyView, parts: readonly TemplateResult[]): TemplateResult {
  const { say, steps, at, go } = view;
  const place = at ? steps.indexOf(at) : -1;
  const [before, after] = [steps[place - 1], at && steps[place + 1]];
  return html`<div class=${at ? 'bar within' : 'bar'}>
      ${at ? html`<p class="place" tabindex="-1">${say('journey.place', { place: place + 1, total: steps.length, step: say(`journey.${at}`) })}</p>` : nothing}
      ${renderAll(view)}
    </div>
    ${parts}
    ${at
      ? html`<div class="ways" part="ways">
          <button type="button" class="button back" @click=${() => go(before)}>${say('journey.back', { step: say(before ? `journey.${before}` : 'journey.start') })}</button>
          ${after ? html`<button type="button" class="button primary next-step" @click=${() => go(after)}>${say('journey.on', { step: say(`journey.${after}`) })}</button>` : nothing}
        </div>`
      : nothing}`;
}

/** All steps, to go to any, with what has been done in each. */
function renderAll(view: JourneyView): TemplateResult {
  const { say, steps, at, go } = view;
  const button = (step: JourneyStep | undefined, words: string) =>
    html`<button type="button" class="button quiet" aria-current=${step === at ? 'step' : nothing} @click=${() => go(step)}>${words}</button>`;
  return html`<details class="progress" part="progress">
    <summary>${say('journey.allSteps')}</summary>
    <nav aria-label=${say('journey.allSteps')} ${masked()}>
      ${at ? button(undefined, say('journey.start')) : nothing}
      <ol>
        ${steps.map((step) => html`<li>${button(step, say(`journey.${step}`))} <span class="hint">${describeTold(step, view)}</span></li>`)}
      </ol>
    </nav>
  </details>`;
}
