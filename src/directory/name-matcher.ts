import { addUnder } from './add-under.ts';
import { foldName } from './fold-name.ts';
import { countSpellingErrors, errorsForgiven } from './spelling-errors.ts';

/** Spelling errors by number; this and more stands for "no match". */
export const noMatch = 63;

/** Written before or after a name, but not part of it. */
const titles = /^(dr|doctor|md|phd)$/;

/**
 * Finds names by their words, typing errors forgiven. Every different word is compared once, however many
 * names have it, and only where enough of its letters are right.
 */
export class NameMatcher {
  /** Word → numbers of the names that have it. */
  readonly #owners = new Map<string, number[]>();

  /** @param foldedNames as `foldName` gives them */
  add(foldedNames: string, number: number): void {
    for (const word of foldedNames.split(' ')) addUnder(this.#owners, word, number);
  }

  /**
   * Which names hold all words of `typed`, in any order, each from its beginning on.
   *
   * @param size one above the highest number
   * @returns number → typing errors forgiven, or `noMatch`; `undefined` where there is nothing to look for
   */
  match(typed: string, size: number): Uint8Array | undefined {
    const words = foldName(typed)
      .split(' ')
      .filter((word) => word && !titles.test(word));
    if (!words.length) return undefined;
    const sums = new Uint8Array(size);
    for (const word of words) {
      // A middle initial the directory doesn't have is no reason to hide the person.
      const without = word.length === 1 && words.some(({ length }) => length > 1) ? 1 : noMatch;
      const errors = new Uint8Array(size).fill(without);
      this.#forEachLike(word, (owners, count) => {
        for (const owner of owners) if (errors[owner]! > count) errors[owner] = count;
      });
      for (let number = 0; number < size; number++) sums[number] = Math.min(noMatch, sums[number]! + errors[number]!);
    }
    return sums;
  }

  #forEachLike(word: string, visit: (owners: readonly number[], errors: number) => void): void {
    const most = errorsForgiven(word);
    const letters = lettersOf(word);
    for (const [name, owners] of this.#owners) {
      // An error changes at most one of the letters that the typed word has.
      let missing = letters & ~lettersOf(name);
      for (let error = 0; error < most; error++) missing &= missing - 1;
      const errors = missing ? noMatch : countSpellingErrors(word, name, most);
      if (errors <= most) visit(owners, errors);
    }
  }
}

/** The letters of a word as bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << word.charCodeAt(at);
  return letters;
}
