import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FormField } from '../../content/appointment-request/form-fields.ts';
import { masked } from '../../host/masked.ts';
import { memoize } from '../../model/memoize.ts';
import { stateNames } from '../../sources/values/read-state.ts';
import type { AppointmentView } from './appointment-view.ts';

/** What is wrong with a field, above it, as in the summary. */
export function renderError({ errors }: AppointmentView, name: string): TemplateResult | typeof nothing {
  return errors[name] ? html`<p class="problem" id="${name}-error">${errors[name]}</p>` : nothing;
}

/** A question with its hint, error and native control. */
export function renderField(view: AppointmentView, field: FormField): TemplateResult {
  const { say, errors } = view;
  const { name, kind, options, hinted, required } = field;
  const label = html`${say(`appointment.field.${name as 'phone'}`)}
  ${required ? nothing : html`<span class="optional">${say('appointment.optional')}</span>`}`;
  const above = html`${hinted ? html`<p class="hint" id="${name}-hint">${say(`appointment.hint.${name as 'phone'}`)}</p>` : nothing}
  ${renderError(view, name)}`;
  const describedBy = [hinted && `${name}-hint`, errors[name] && `${name}-error`].filter(Boolean).join(' ') || nothing;
  const control: Control = { id: name, name, token: tokenOf(view, field), required: Boolean(required), isInvalid: name in errors, describedBy: nothing };
  if (kind === 'choice' || kind === 'date') {
    return html`<fieldset class="field" part="field" aria-describedby=${describedBy}>
      <legend>${label}</legend>
      ${above} ${kind === 'date' ? renderDate(view, control) : options!.map((option, index) => renderOption(view, field, option, index))}
    </fieldset>`;
  }
  return html`<div class="field" part="field">
    <label for=${name}>${label}</label>
    ${above} ${kind === 'state' ? renderSelect(view, { ...control, describedBy }, states(view)) : renderInput(view, { ...control, describedBy }, kind)}
  </div>`;
}

interface Control {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly required: boolean;
  readonly isInvalid: boolean;
  readonly describedBy: string | typeof nothing;
}

/** The browser fills in its own user: right for whoever types, and for a patient only where that is the same person. */
function tokenOf({ given }: AppointmentView, { token, isOwn }: FormField): string {
  const isForOther = given['asking'] === 'my-child' || given['asking'] === 'someone-i-help';
  return token && (isOwn || !isForOther) ? token : 'off';
}

function renderInput({ given }: AppointmentView, { id, name, token, required, isInvalid, describedBy }: Control, kind: string, most = 200): TemplateResult {
  const value = live(given[name] ?? '');
  if (kind === 'long') {
    return html`<textarea
      id=${id}
      name=${name}
      rows="4"
      maxlength="1000"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${describedBy}
      aria-invalid=${isInvalid || nothing}
      ${masked()}
      .value=${value}
    ></textarea>`;
  }
  return html`<input
    id=${id}
    name=${name}
    type=${kind === 'phone' ? 'tel' : 'text'}
    inputmode=${kind === 'number' ? 'numeric' : nothing}
    maxlength=${most}
    autocomplete=${token}
    spellcheck="false"
    ?required=${required}
    aria-describedby=${describedBy}
    aria-invalid=${isInvalid || nothing}
    ${masked()}
    .value=${value}
  />`;
}

function renderSelect(
  { say, given }: AppointmentView,
  { id, name, token, required, isInvalid, describedBy }: Control,
  options: readonly (readonly [string, string])[],
): TemplateResult {
  return html`<select
    id=${id}
    name=${name}
    autocomplete=${token}
    ?required=${required}
    aria-describedby=${describedBy}
    aria-invalid=${isInvalid || nothing}
    ${masked()}
  >
    ${[['', say('appointment.choose')] as const, ...options].map(
      ([value, words]) => html`<option value=${value} .selected=${live(value === (given[name] ?? ''))}>${words}</option>`,
    )}
  </select>`;
}

function renderOption({ say, given, errors }: AppointmentView, { name, required }: FormField, option: string, index: number): TemplateResult {
  return html`<label class="choice">
    <input
      type="radio"
      id=${index ? `${name}-${option}` : name}
      name=${name}
      value=${option}
      autocomplete="off"
      ?required=${Boolean(required)}
      aria-invalid=${name in errors || nothing}
      .checked=${live(given[name] === option)}
    />
    <span>${say(`appointment.option.${option as 'yes'}`)}</span>
  </label>`;
}

/** Number and name of each month; made once, as the form is drawn with every key. */
const monthsIn = memoize((language) => {
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return [...Array(12).keys()].map((index) => [String(index + 1), month.format(Date.UTC(2024, index, 15))] as const);
});

/**
 * A date in three parts, the month by name. A calendar makes people page back through seventy years, and phones each have
 * their own; three parts are typed as they are known by heart, and a named month can't be taken for a day. It is what the
 * US Web Design System does for dates people remember, and GOV.UK much the same.
 */
function renderDate(view: AppointmentView, control: Control): TemplateResult {
  const { say, language } = view;
  const part = (which: 'month' | 'day' | 'year'): Control => ({
    ...control,
    // A link in the summary leads to the first part.
    id: which === 'month' ? control.name : `${control.name}-${which}`,
    name: `${control.name}-${which}`,
    token: control.token === 'off' ? 'off' : `${control.token}-${which}`,
  });
  return html`<div class="date">
    <div><label for=${control.name}>${say('appointment.month')}</label>${renderSelect(view, part('month'), monthsIn(language))}</div>
    <div><label for="${control.name}-day">${say('appointment.day')}</label>${renderInput(view, part('day'), 'number', 2)}</div>
    <div><label for="${control.name}-year">${say('appointment.year')}</label>${renderInput(view, part('year'), 'number', 4)}</div>
  </div>`;
}

function states({ say }: AppointmentView): readonly (readonly [string, string])[] {
  return [...stateNames, ['other', say('appointment.outside')]];
}
