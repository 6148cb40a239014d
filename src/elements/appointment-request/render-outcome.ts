import { html, nothing, type TemplateResult } from 'lit';
import { masked } from '../../host/masked.ts';
import { addWorkingDays } from '../../model/opening-hours.ts';
import { localToday } from '../../model/today.ts';
import { formatDay } from '../../text/format-day.ts';
import type { AppointmentView } from './appointment-view.ts';
import { renderNumbers } from './render-numbers.ts';

/** The summary of what is wrong, each line leading to its field in the same words; or what happened to the request. */
export function renderProblem(view: AppointmentView): TemplateResult | typeof nothing {
  const { say, outcome, errors } = view;
  if (!outcome || outcome.kind === 'sent') return nothing;
  const isOfAnswers = outcome.kind === 'errors' || outcome.kind === 'too-large';
  return html`<div class="summary box" part="problem" role="group" tabindex="-1" aria-labelledby="problem-title">
    ${view.heading(2, say('appointment.problem.title'), 'problem-title')}
    ${
      isOfAnswers
        ? html`<ul>
            ${Object.entries(errors).map(([name, words]) => html`<li>${renderJump(view, name, words)}</li>`)}
          </ul>`
        : html`<p>${describeFailure(view)}</p>`
    }
    ${
      isOfAnswers || outcome.kind === 'too-fast'
        ? nothing
        : html`<p>${say('appointment.problem.kept')}</p>
            ${renderNumbers(view)}`
    }
  </div>`;
}

/** A field of the form can be gone to; of one only the hospital's system knows, the words are all there is. */
function renderJump(view: AppointmentView, name: string, words: string): unknown {
  if (name !== 'consent' && !view.fields.some((field) => field.name === name)) return words;
  const jump = (event: Event) => {
    event.preventDefault();
    view.goTo(name);
  };
  return html`<a href="#${name}" @click=${jump}>${words}</a>`;
}

function describeFailure({ say, outcome }: AppointmentView): string {
  if (outcome?.kind === 'busy') return outcome.minutes ? say('appointment.problem.busy', { count: outcome.minutes }) : say('appointment.problem.busyNow');
  return say(`appointment.problem.${outcome!.kind as 'unsure' | 'failed' | 'too-fast'}`);
}

/** It is there: who calls, from what number, within how many days, and what to do if nobody does. */
export function renderSent(view: AppointmentView): TemplateResult {
  const { say, outcome, replyWithin: count, contacts } = view;
  const { reference, phone = contacts.numbers[0].whose === 'nci' ? undefined : contacts.numbers[0].phone } = outcome as {
    readonly reference?: string;
    readonly phone?: string;
  };
  const name = view.centerName ?? say('appointment.theHospital');
  const date = count && formatDay(view.language, addWorkingDays(localToday(view.now), count), 'full');
  return html`<section class="sent notice box keep-together" part="confirmation" ${masked()}>
    ${view.heading(1, html`<span tabindex="-1" class="sent-title">${say('appointment.sent.title')}</span>`)}
    <p>
      ${count ? say('appointment.sent.within', { name, count }) : say('appointment.sent.who', { name })}
      ${phone ? say('appointment.sent.from', { phone }) : nothing}
    </p>
    ${reference ? html`<p>${say('appointment.sent.reference', { reference })}</p>` : nothing}
    <p><strong>${date ? say('appointment.sent.nobodyBy', { date }) : say('appointment.sent.nobody')}</strong></p>
    ${renderNumbers(view)}
    <p>${say('appointment.sent.keep')}</p>
  </section>`;
}
