import { html, type TemplateResult } from 'lit';
import { localToday } from '../../model/today.ts';
import { formatDay } from '../../text/format-day.ts';
import type { AppointmentView } from './appointment-view.ts';
import { composeCall } from './compose-call.ts';
import { renderNumbers } from './render-numbers.ts';

/** The numbers to call, and what to say. */
export function renderCall(view: AppointmentView): TemplateResult {
  const { say, heading, patientCase, cancerName } = view;
  const { treatmentDate } = patientCase;
  const treatmentDay = treatmentDate && treatmentDate >= localToday(view.now) ? formatDay(view.language, treatmentDate) : undefined;
  return html`<section class="call" part="call">
    <div>
      <p>${say('appointment.lede')}</p>
      ${renderNumbers(view)}
    </div>
    <div class="say box keep-together" part="say">
      ${heading(1, say('appointment.say.title'))}
      <ol>
        ${composeCall(say, { patientCase, cancerName, treatmentDay }).map((line) => html`<li>${line}</li>`)}
      </ol>
    </div>
  </section>`;
}
