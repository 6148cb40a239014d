const everyProtocol = ['https:', 'http:', 'tel:', 'mailto:'];
/** Only tells relative addresses from absolute ones; nothing is ever sent there. */
const somewhere = 'https://page.invalid/';

/** "www.", or a dotted name before a slash or with a common ending; a page of one's own ("ana.html", "index.php/ana") is none. */
const host = /^(?:www\.|[a-z\d.-]+\.(?:(?!s?html?\/|php|aspx?\/|jsp|cgi|cfm|do\/)[a-z]{2,}\/|(?:com|org|net|edu|gov)$))/i;

/**
 * An address as it may stand in `href` or `src`, allowed by its parsed protocol.
 *
 * @param written absolute or relative to the page; what begins with a host (`www.…`, `calendly.com/ana`) gets the `https:` it lacks
 * @param protocols what is allowed: by default `https:`, `http:`, `tel:`, `mailto:`
 * @returns the absolute address normalized, a relative one as written; `undefined` where it is none or not allowed
 */
export function safeUrl(written: string, protocols: readonly string[] = everyProtocol): string | undefined {
  // What a URL parser skips must not survive into the result: `java\tscript:`.
  const text = written.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  const address = host.test(text) ? `https://${text}` : text;
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
