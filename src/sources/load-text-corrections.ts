import { english } from '../text/english.ts';
import type { TextLayer } from '../text/say.ts';
import type { Template } from '../text/template.ts';
import { request } from './request.ts';
import { isRecord } from './values/json-value.ts';

export interface TextCorrections {
  readonly layer: TextLayer;
  /** What was not taken and why, a sentence each, for the web team. */
  readonly problems: readonly string[];
}

/**
 * Loads a hospital's corrections to our strings: one JSON object, id → text, or → `{"one": …, "other": …}`.
 *
 * @param written as the web team wrote it; resolved against the page
 * @throws RequestRefused, RequestFailed, SyntaxError where it isn't JSON, TypeError for an address that is none
 */
export async function loadTextCorrections(written: string, signal: AbortSignal): Promise<TextCorrections> {
  const response = await request(new URL(written, document.baseURI), { signal, accept: 'application/json' });
  return checkTextCorrections(await response.json());
}

/** Takes what can be used. An empty text is refused: a string can be reworded, not removed. */
export function checkTextCorrections(written: unknown): TextCorrections {
  const layer: Record<string, Template> = Object.create(null);
  const problems: string[] = [];
  const entries = isRecord(written) ? Object.entries(written) : [];
  if (!entries.length) problems.push('The file of text corrections must be one JSON object, id → text.');
  for (const [id, value] of entries) {
    if (!Object.hasOwn(english, id)) problems.push(`"${id}" is not the id of a text.`);
    else if (isTemplate(value)) layer[id] = value;
    else problems.push(`"${id}" must be a text that is not empty, or an object with "other".`);
  }
  return { layer, problems };
}

function isTemplate(value: unknown): value is Template {
  if (isRecord(value)) return 'other' in value && Object.values(value).every(isText);
  return isText(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
