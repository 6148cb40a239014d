import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../../model/safe-url.ts';
import type { Say } from '../../../text/say.ts';

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
