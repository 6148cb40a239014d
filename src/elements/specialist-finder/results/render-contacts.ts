import { html, nothing, type TemplateResult } from 'lit';
import type { FoundSpecialist } from '../../../directory/query.ts';
import { telephoneUrl } from '../../../model/phone.ts';
import { renderPhone } from '../../render-phone.ts';
import type { FinderView } from '../finder-view.ts';
import { renderLink, safeLink } from './render-link.ts';
import { renderNamed } from './render-named.ts';

/**
 * The number to call, then the page to book on; the specialist's own first, the hospital's besides where it is another.
 * A place's own come before those of other places. Never nothing.
 */
export function renderContacts(view: FinderView, { specialist, location }: Pick<FoundSpecialist, 'specialist' | 'location'>): TemplateResult {
  const { say } = view;
  const places = [location, ...specialist.locations];
  const phone = places.find((place) => place?.phone)?.phone;
  const ourPhone = dialed(view.phone) === dialed(phone) ? undefined : view.phone;
  const page = safeLink(location?.bookingUrl ?? specialist.bookingUrl ?? places.find((place) => place?.bookingUrl)?.bookingUrl);
  const ourPage = safeLink(view.bookingUrl);
  const call = (number: string, id: 'common.call' | 'results.callUs' | 'results.orCallUs', className?: string) =>
    renderPhone(number, say(id, { phone: number }), className);
  const book = (url: string, id: 'results.book' | 'results.bookWithUs', className?: string) =>
    renderLink(say, url, renderNamed(say(id), say('results.with', { name: specialist.name })), className);
  return html`<div class="contacts columns">
    ${phone && call(phone, 'common.call', 'button primary')}
    ${ourPhone && (phone ? call(ourPhone, 'results.orCallUs') : call(ourPhone, 'results.callUs', 'button primary'))}
    ${phone || ourPhone ? nothing : renderNationalLine(view)} ${page && book(page, 'results.book', 'button')}
    ${ourPage && ourPage !== page ? book(ourPage, 'results.bookWithUs', page ? '' : 'button') : nothing}
  </div>`;
}

/** The National Cancer Institute's line, for when there is no other number. */
export function renderNationalLine({ say }: FinderView): TemplateResult {
  return html`${renderPhone('1-800-422-6237', say('results.callNci'))}
    <p class="hint">${say('results.callNciHint')}</p>`;
}

/** What a number dials, so that one number written in two ways is not shown twice. */
function dialed(phone = ''): string {
  return telephoneUrl(phone) ?? phone;
}
