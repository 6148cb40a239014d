import { html, type TemplateResult } from 'lit';
import type { Say } from '../../text/say.ts';
import { renderPhone } from '../render-phone.ts';

/** Nobody is listed: whom to call. Without a number of the hospital's the fallback stays, which may know one. */
export function renderNobody(say: Say, phone: string | undefined): TemplateResult {
  return html`<p class="lede">${say('finder.empty')} ${say(phone ? 'finder.emptyCall' : 'common.failedNoPhone')}</p>
    ${phone ? html`<p>${renderPhone(phone, say('common.call', { phone }), 'button primary')}</p>` : html`<slot></slot>`}`;
}
