import { html, nothing, type TemplateResult } from 'lit';
import type { FoundSpecialist } from '../../../directory/query.ts';
import { telephoneUrl } from '../../../model/phone.ts';
import { safeUrl } from '../../../model/safe-url.ts';
import type { Say } from '../../../text/say.ts';
import { renderPhone } from '../../render-phone.ts';
import type { FinderView } from '../finder-view.ts';
import { renderNamed } from './move-focus.ts';

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

/** An absolute address that is safe to follow, or `undefined`. */
export function safeLink(written = ''): string | undefined {
  const safe = safeUrl(written);
  return safe && new URL(safe, document.baseURI).href;
}

/**
 * A link to another page that carries nothing of the patient's: no query, no referrer, no way back for the opened page.
 * Another site opens in a new tab and says so, so that answers kept in this one stay; on paper its address follows.
 *
 * @param url from `safeLink`
 */
export function renderLink(say: Say, url: string, content: unknown, className = ''): TemplateResult {
  const { protocol, origin } = new URL(url);
  const away = protocol.startsWith('http') && origin !== location.origin;
  return html`<a
    class="link ${className}"
    href=${url}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    target=${away ? '_blank' : nothing}
    >${content}${away ? html`<span class="visually-hidden"> ${say('common.newTab')}</span>` : nothing}</a
  >`;
}
