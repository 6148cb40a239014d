import type { Note } from '../directory/reading-report.ts';
import { asText } from './json-value.ts';

const missing =
  /^(?:n[./]?a\.?|none|null|nil|nan|undefined|unknown|not (?:available|applicable|listed|provided|specified|given)|<?unavail(?:able)?>?|tbd|[-–—.?*_\s]+|#(?:n\/a|[a-z/]+0?[!?]))$/i;
/** Anything beside plain letters, marks and single spaces; most cells have none of it. */
const unusual = /[^ -%'-;=-~\u00a1-\u00ac\u00ae-\u1fff]|\s\s/;
/** Control and format characters, marks that turn the direction of text among them; not white space, nor what joins letters. */
const hidden = /(?![\t-\r\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
// A tag ends before the next one begins, so that a cell full of "<a" costs no more than its length.
const tags = /<\/?[a-z!][^<>]*>/gi;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'", apos: "'" };

/** Whether words stand for "we don't know": "NOT AVAILABLE", "N/A", "<UNAVAIL>", "#REF!". */
export function isMissing(text: string): boolean {
  return missing.test(text);
}

/**
 * A cell as text to show: white space made single, tags, control characters and direction marks taken out, cut at `most` characters.
 *
 * @param keepsMissing leaves "NA" as it is, which can be a surname
 * @returns `''` where nothing is said
 */
export function cleanText(raw: unknown, most: number, note: Note, keepsMissing = false): string {
  const written = asText(raw);
  let text = written.slice(0, most * 4);
  const isCut = text !== written;
  const remove = (pattern: RegExp, by: string, reason: 'html' | 'hidden-characters') => {
    const rest = text.replace(pattern, by);
    if (rest !== text) note(reason);
    text = rest;
  };
  if (unusual.test(text) && !isMissing(text.trim())) {
    remove(tags, ' ', 'html');
    remove(hidden, '', 'hidden-characters');
    if (text.includes('\ufffd')) note('broken-text');
    text = text.replace(/&(amp|[lg]t|quot|nbsp|#39|apos);/g, (_, name: string) => entities[name]!).replace(/\s+/g, ' ');
  }
  text = text.trim();
  if (isCut || text.length > most) {
    note('cut');
    // Not through the middle of a character that takes two units.
    text = text.slice(0, most).replace(/[\ud800-\udbff]$/, '').trim();
  }
  return !keepsMissing && isMissing(text) ? '' : text;
}
