import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** US school grade the words for patients stay at or under. */
export const mostGrade = 6;
/** Fewer words than this give no grade worth the name: "Insurance" would be grade 20. */
const fewestWords = 7;

/**
 * US school grade of a text (Flesch–Kincaid).
 *
 * @param {string} text blanks as `{name}`
 * @param {readonly string[]} excepted names and terms that have no shorter word: each counts as one short word
 * @returns {number | undefined} `undefined` for a text too short to tell
 */
export function gradeOf(text, excepted = []) {
  let plain = text.replace(/\{\w+\}/g, 'it');
  for (const term of excepted.toSorted((one, other) => other.length - one.length)) {
    plain = plain.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${term.replace(/[().]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu'), 'name');
  }
  const words = plain.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length < fewestWords) return undefined;
  const sentences = plain.split(/[.!?:]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length;
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}

/**
 * Those of the texts that are too hard, each in a line with its grade and id.
 *
 * @param {readonly (readonly [id: string, text: string])[]} texts
 */
export function findHard(texts, excepted = []) {
  return texts
    .map(([id, text]) => ({ id, text, grade: gradeOf(text, excepted) }))
    .filter(({ grade }) => grade > mostGrade)
    .map(({ id, text, grade }) => `${grade.toFixed(1)} ${id}: ${text}`);
}

/** Every form of every string of an interface: id and text. */
export function formsOf(english) {
  return Object.entries(english).flatMap(([id, template]) => (typeof template === 'string' ? [[id, template]] : Object.values(template).map((form) => [id, form])));
}
