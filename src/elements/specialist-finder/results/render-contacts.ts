import { html, nothing, type TemplateResult } from 'lit';
import type { Specialist, SpecialistLocation } from '../../../model/specialist.ts';
import { renderPhone } from '../../render-phone.ts';
import type { FinderView } from '../finder-view.ts';
import { findContacts } from './find-contacts.ts';
import { renderLink } from './render-link.ts';

/** The number to call, then the page to book on; the specialist's own first, the hospital's besides. Never nothing. */
export function renderContacts(view: FinderView, specialist: Specialist, place?: SpecialistLocation): TemplateResult {
  const { say } = view;
  const { ownPhone, hospitalPhone, ownBooking, hospitalBooking } = findContacts(view, specialist, place);
  const withName = html`<span class="visually-hidden">${say('results.with', { name: specialist.name })}</span>`;
  return html`<div class="contacts">
    ${ownPhone ? renderPhone(ownPhone, say('common.call', { phone: ownPhone }), 'button primary call') : nothing}
    ${
      hospitalPhone
        ? ownPhone
          ? renderPhone(hospitalPhone, say('results.orCallUs', { phone: hospitalPhone }), 'call-us')
          : renderPhone(hospitalPhone, say('results.callUs', { phone: hospitalPhone }), 'button primary call')
        : nothing
    }
    ${ownPhone || hospitalPhone ? nothing : renderNationalLine(view)}
    ${ownBooking ? renderLink(say, ownBooking, html`${say('results.book')}${withName}`, 'button book') : nothing}
    ${
      hospitalBooking
        ? renderLink(say, hospitalBooking, html`${say('results.bookWithUs')}${withName}`, ownBooking ? 'book-us' : 'button book')
        : nothing
    }
  </div>`;
}

/** The National Cancer Institute's line, for when there is no other number. */
export function renderNationalLine({ say }: FinderView): TemplateResult {
  return html`${renderPhone('1-800-422-6237', say('results.callNci'), 'national')}
    <p class="hint">${say('results.callNciHint')}</p>`;
}
