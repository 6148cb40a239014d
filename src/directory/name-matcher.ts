import { foldName } from './fold-name.ts';
import { addUnder } from '../model/get-or-make.ts';
import { countSpellingErrors, errorsForgiven } from '../model/spelling-errors.ts';

/** Spelling errors by number; this stands for "no match". */
export const noMatch = 255;

/** Written before or after a name, but not part of it; and nothing at all. */
const noName = /^(dr|doctor|md|phd)?$/;

/**
 * Finds names by their words, typing errors forgiven. Every different word is compared once, however many
 * names have it, and only where enough of its letters are right.
 */
export function createNameMatcher() {
  /** Word → numbers of the names that have it. */
  const ownersOf = new Map<string, number[]>();
  return {
    /** @param foldedNames as `foldName` gives them */
    add(foldedNames: string, number: number): void {
      for (const word of foldedNames.split(' ')) addUnder(ownersOf, word, number);
    },

    /**
     * Which names hold all words of `typed`, in any order, each from its beginning on.
     *
     * @param size one above the highest number
     * @returns number → typing errors forgiven, or `noMatch`; empty where there is nothing to look for
     */
    match(typed: string, size: number): Uint8ClampedArray {
      const words = foldName(typed)
        .split(' ')
        .filter((word) => !noName.test(word));
      const sums = new Uint8ClampedArray(words.length && size);
      for (const word of words) {
        // A middle initial the directory doesn't have is no reason to hide the person.
        const errors = new Uint8Array(size).fill(word.length < 2 && words.some(({ length }) => length > 1) ? 1 : noMatch);
        const most = errorsForgiven(word);
        const letters = lettersOf(word);
        for (const [name, owners] of ownersOf) {
          // An error changes at most one of the letters that the typed word has.
          let missing = letters & ~lettersOf(name);
          for (let error = 0; error < most; error++) missing &= missing - 1;
          const count = missing ? noMatch : countSpellingErrors(word, name, most);
          if (count <= most) for (const owner of owners) errors[owner] = Math.min(errors[owner]!, count);
        }
        for (let number = 0; number < size; number++) sums[number]! += errors[number]!;
      }
      return sums;
    },
  };
}

/** The letters of a word as bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << word.charCodeAt(at);
  return letters;
}
