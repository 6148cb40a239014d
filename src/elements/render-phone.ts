import { html, type TemplateResult } from 'lit';
import { telephoneUrl } from '../model/phone.ts';

/** A phone number as a link that dials; plain text where nothing in it can be dialed. */
export function renderPhone(phone: string, content: unknown = phone, className = ''): TemplateResult {
  const url = telephoneUrl(phone);
  return url ? html`<a part="phone" class=${className} href=${url}>${content}</a>` : html`<span part="phone">${phone}</span>`;
}
