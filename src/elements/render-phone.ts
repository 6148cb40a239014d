import { html, type TemplateResult } from 'lit';
import { telephoneUrl } from '../model/phone.ts';
import type { Say } from '../text/say.ts';

/** A phone number as a link that dials; plain text where nothing in it can be dialed. */
export function renderPhone(phone: string, content: unknown = phone, className = ''): TemplateResult {
  const url = telephoneUrl(phone);
  return url ? html`<a part="phone" class=${className} href=${url}>${keepWhole(phone, content)}</a>` : html`<span part="phone">${phone}</span>`;
}

/** The words, with the number in a piece of its own: on paper it does not break. */
function keepWhole(phone: string, content: unknown): unknown {
  const parts = String(content).split(phone);
  return parts.length === 2 ? html`<span>${parts[0]}<span>${phone}</span>${parts[1]}</span>` : content;
}

/** A toll-free number as our words write it: 1-800-4-CANCER. */
const tollFree = /\b(1-8\d\d-[\dA-Z-]+\b)/;

/** Words in which toll-free numbers dial. */
export function renderWords(words: string): unknown {
  return words.split(tollFree).map((part, index) => (index % 2 ? renderPhone(part) : part));
}

/** The hospital's number as a button to press; without one, that the page has a number to call. */
export function renderCallUs(say: Say, phone: string | undefined, className = 'button primary'): unknown {
  return phone ? renderPhone(phone, say('common.call', { phone }), className) : renderWords(say('common.failedNoPhone'));
}
