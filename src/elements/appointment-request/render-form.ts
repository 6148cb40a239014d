import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { masked } from '../../host/masked.ts';
import { safeUrl } from '../../model/safe-url.ts';
import { formatList } from '../../text/format-list.ts';
import type { AppointmentView } from './appointment-view.ts';
import { isAsked } from './form-fields.ts';
import { renderError, renderField } from './render-field.ts';
import { renderProblem } from './render-outcome.ts';

/** The form: what intake needs, what helps, what is agreed to. Robots fill the field nobody sees. */
export function renderForm(view: AppointmentView): TemplateResult {
  const { say, given, errors, isSending, consent } = view;
  const { neededFields, helpfulFields } = view.content;
  const privacyUrl = view.privacyUrl && safeUrl(view.privacyUrl, ['https:', 'http:']);
  const fieldsOf = (fields: typeof neededFields) => fields.filter((field) => isAsked(field, given)).map((field) => renderField(view, field));
  const also = describeAlsoSent(view);
  return html`<section part="form">
    ${view.heading(1, say('appointment.form.title'))}
    <p>${say('appointment.form.lede')}</p>
    ${renderProblem(view)}
    <form novalidate autocomplete="on" ${masked()} @submit=${view.submit} @input=${(event: Event) => take(view, event)}>
      ${fieldsOf(neededFields)}
      <details class="box" ?open=${helpfulFields.some(({ name }) => name in errors)}>
        <summary>${say('appointment.more')}</summary>
        ${fieldsOf(helpfulFields)}
      </details>
      <p class="visually-hidden" aria-hidden="true">
        <label>${say('appointment.robot')} <input name="website" tabindex="-1" autocomplete="off" .value=${live(given['website'] ?? '')} /></label>
      </p>
      <div class="field" part="field">
        ${renderError(view, 'consent')}
        <label class="choice">
          <input
            type="checkbox"
            id="consent"
            name="consent"
            required
            autocomplete="off"
            aria-invalid=${'consent' in errors || nothing}
            aria-describedby=${'consent' in errors ? 'consent-error' : nothing}
            .checked=${live(Boolean(given['consent']))}
          />
          <span>${consent}</span>
        </label>
      </div>
      ${also ? html`<p class="hint">${say('appointment.alsoSent', { facts: also })}</p>` : nothing}
      <p class="hint">
        ${say('appointment.keep')} ${privacyUrl ? html`<a href=${privacyUrl}>${say('appointment.privacy')}</a>` : nothing}
      </p>
      <p class="screen-only">
        <button type="submit" class="button primary" part="send" aria-disabled=${isSending || nothing}>
          ${say(isSending ? 'appointment.sending' : 'appointment.send')}
        </button>
      </p>
    </form>
  </section>`;
}

function take(view: AppointmentView, event: Event): void {
  const { name, type, value, checked } = event.target as HTMLInputElement;
  view.answer(name, type === 'checkbox' ? (checked ? 'yes' : '') : value);
}

/** What goes along out of the case, so that nothing is sent unsaid. */
function describeAlsoSent({ say, language, patientCase, cancerName }: AppointmentView): string {
  const { specialist, situations } = patientCase;
  const facts = [cancerName, specialist?.name, situations['in-hospital'] === 'yes' ? say('appointment.inHospital') : undefined];
  return formatList(language, facts.filter((fact) => fact !== undefined));
}
