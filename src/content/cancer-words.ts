import { fromVocabulary } from './cancer-vocabulary.ts';
import { foldWords } from './fold-words.ts';

const emptyWords = fromVocabulary(({ wording }) => new Set(wording?.empty.split(' ')));
const unsure = fromVocabulary(({ wording }) => new RegExp(wording?.unsure ?? '$^'));

/** Those of folded words that tell one cancer from another, without an "s" at the end. */
export function tellingWords(folded: string): readonly string[] {
  return folded.split(' ').flatMap((word) => (!word || emptyWords().has(word) ? [] : word.length > 4 ? word.replace(/s$/, '') : word));
}

/** "Cancers of the Breast", "All breast cancers" and "breast" have one key; empty words alone keep themselves. */
export function keyOf(text: string): string {
  // "ALL and AML" are two.
  const folded = foldWords(text.replace(/^(?:all|any|every)\s+(?!(?:and|or)\b)(?=\w)/i, ''));
  return tellingWords(folded).join(' ') || folded;
}

/** Folded words without "I don't know" and the like; the same where nobody says so. */
export function withoutDoubt(folded: string): string {
  return folded.replace(unsure(), ' ');
}
