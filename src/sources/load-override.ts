import { request, RequestFailed } from './request.ts';
import { parseJson } from '../model/bare.ts';

/** Characters; the limit for one JSON document. */
const longest = 5_000_000;
/** Milliseconds: without it our own words are shown, and a patient waits for no more. */
const patience = 10_000;

/**
 * Loads a hospital's changes to our content.
 *
 * @param written as the web team wrote it; resolved against the page
 * @returns what the JSON holds; nothing of it has been checked
 * @throws RequestRefused, RequestFailed, SyntaxError where it isn't JSON, TypeError for an address that is none
 */
export async function loadOverride(written: string, signal: AbortSignal): Promise<unknown> {
  const response = await request(new URL(written, document.baseURI), { signal, accept: 'application/json', timeout: patience });
  const text = await response.text();
  if (text.length > longest) throw new RequestFailed('The file is too large: 5 MB are the most.');
  return parseJson(text);
}
