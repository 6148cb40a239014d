import { html, nothing, type TemplateResult } from 'lit';
import { renderPhone } from '../render-phone.ts';
import type { AppointmentView } from './appointment-view.ts';
import { describeHours } from './describe-hours.ts';
import type { PhoneContact } from './find-contacts.ts';

/** All numbers to call, the first as a button, each with its hours; and that an interpreter is free. */
export function renderNumbers(view: AppointmentView): TemplateResult {
  const { say, contacts } = view;
  return html`<ul role="list" class="numbers">
    ${contacts.numbers.map((contact, index) => renderNumber(view, contact, index === 0))}
    ${
      contacts.bookingUrl
        ? html`<li><a class="button" href=${contacts.bookingUrl} rel="noopener noreferrer" referrerpolicy="no-referrer">${say('appointment.book')}</a></li>`
        : nothing
    }
  </ul>`;
}

function renderNumber(view: AppointmentView, { phone, hours, whose }: PhoneContact, isFirst: boolean): TemplateResult {
  const { say, language, now, zone, patientCase } = view;
  const words = hours ? describeHours(say, language, hours, now, zone) : undefined;
  const label =
    whose === 'specialist'
      ? say('appointment.call.specialist', { name: patientCase.specialist!.name, phone })
      : whose === 'nci'
        ? say('appointment.call.nci')
        : say('appointment.call.hospital', { phone });
  return html`<li>
    ${renderPhone(phone, label, isFirst ? 'button primary' : 'button')}
    ${whose === 'nci' ? html`<p class="hint">${say('appointment.nci')}</p>` : nothing}
    ${words?.now ? html`<p class="now screen-only ${words.isOpen ? 'open' : ''}" part="open-now">${words.now}</p>` : nothing}
    ${words?.week ? html`<p class="hint" part="hours">${words.week}</p>` : nothing} ${renderInterpreter(view)}
  </li>`;
}

/** Beside every number. */
export function renderInterpreter({ say }: Pick<AppointmentView, 'say'>): TemplateResult {
  return html`<p class="hint interpreter">${say('appointment.interpreter')}</p>`;
}
