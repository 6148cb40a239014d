import { html, type TemplateResult } from 'lit';
import { telephoneUrl } from '../model/phone.ts';
import type { Say } from '../text/say.ts';

/** A phone number as a link that dials; plain text where nothing in it can be dialed. */
export function renderPhone(phone: string, content: unknown = phone, className = ''): TemplateResult {
  const url = telephoneUrl(phone);
  return url ? html`<a part="phone" class=${className} href=${url}>${content}</a>` : html`<span part="phone">${phone}</span>`;
}

/** The hospital's number as a button to press; without one, that the page has a number to call. */
export function renderCallUs(say: Say, phone: string | undefined): TemplateResult | string {
  return phone ? renderPhone(phone, say('common.call', { phone }), 'button primary') : say('common.failedNoPhone');
}
