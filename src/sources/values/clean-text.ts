import type { ProblemReason } from '../directory/problem-log.ts';

/** Tells the web team about a value that was mended. */
export type Note = (reason: ProblemReason) => void;

const missing = /^(?:n[./]?a\.?|none|null|nil|nan|undefined|unknown|not (?:available|applicable|listed|provided|specified|given)|<?unavail(?:able)?>?|tbd|[-–—.?*_\s]+|#(?:n\/a|ref!|value!|name\?|null!|div\/0!))$/i;
const suspicious = /[<&\u0000-\u001f\u007f-\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]|\s\s/;
/** Zero-width signs, marks that turn the direction of text, control characters. */
const hidden = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// A tag ends before the next one begins, so that a cell full of "<a" costs no more than its length.
const tags = /<\/?[a-z!][^<>]*>/gi;
const entities = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['nbsp', ' '], ['#39', "'"], ['apos', "'"]]);

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
  if (typeof raw !== 'string') return typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : '';
  let text = raw.length > most * 4 ? raw.slice(0, most * 4) : raw;
  const isLong = text !== raw;
  if (suspicious.test(text) && !isMissing(text.trim())) {
    const untagged = text.replace(tags, ' ');
    if (untagged !== text) note('html');
    const visible = untagged.replace(hidden, '');
    if (visible !== untagged) note('hidden-characters');
    if (visible.includes('\ufffd')) note('broken-text');
    text = visible.replace(/&(#?\w{1,6});/g, (entity, name: string) => entities.get(name) ?? entity).replace(/\s+/g, ' ');
  }
  text = text.trim();
  if (isLong || text.length > most) {
    note('cut');
    // Not through the middle of a character that takes two units.
    text = text.slice(0, most).replace(/[\ud800-\udbff]$/, '').trim();
  }
  return !keepsMissing && isMissing(text) ? '' : text;
}
