const everyProtocol = ['https:', 'http:', 'tel:', 'mailto:'];
/** Only tells relative addresses from absolute ones; nothing is ever sent there. */
const somewhere = 'https://page.invalid/';

/**
 * An address as it may stand in `href` or `src`, allowed by its parsed protocol.
 *
 * @param written absolute or relative to the page; `www.…` gets the `https:` it lacks
 * @param protocols what is allowed: by default `https:`, `http:`, `tel:`, `mailto:`
 * @returns the absolute address normalized, a relative one as written; `undefined` where it is none or not allowed
 */
export function safeUrl(written: string, protocols: readonly string[] = everyProtocol): string | undefined {
  // What a URL parser skips must not survive into the result: `java\tscript:`.
  const text = written.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  if (!address) return undefined;
  let url: URL;
  try {
    url = new URL(address, somewhere);
  } catch {
    return undefined;
  }
  if (!protocols.includes(url.protocol)) return undefined;
  return url.href.startsWith(somewhere) ? address : url.href;
}
