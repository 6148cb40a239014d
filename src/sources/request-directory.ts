import { request } from './request.ts';

const asked = new Map<string, Promise<Response>>();

const addressOf = (src: string) => new URL(src, document.baseURI);

/** Asks for a directory that is about to be loaded. What is wrong with it shows then. */
export function askForDirectory(src: string): void {
  try {
    const url = addressOf(src);
    if (asked.has(url.href)) return;
    const response = request(url);
    response.catch(() => undefined);
    asked.set(url.href, response);
  } catch {
    // An address that is none.
  }
}

/**
 * The answer under way, else a new one: an answer can be read once.
 *
 * @param src as the web team wrote it; resolved against the page
 * @throws RequestRefused, RequestFailed, TypeError for an address that is none, or the signal's reason
 */
export async function requestDirectory(src: string, signal: AbortSignal | undefined): Promise<Response> {
  const url = addressOf(src);
  const underWay = asked.get(url.href);
  asked.delete(url.href);
  return underWay ?? request(url, { signal });
}
