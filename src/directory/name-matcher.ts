import { foldName } from './fold-name.ts';
import { countSpellingErrors, errorsForgiven } from './spelling-errors.ts';

/** Spelling errors by number; this stands for "no match". */
export const noMatch = 255;

/** Written before or after a name, but not part of it. */
const titles = /^(dr|doctor|md|phd)$/;

/**
 * Finds names by their words, typing errors forgiven. Every different word is compared once, however many
 * names have it, and only where enough of its letters are right.
 */
export class NameMatcher {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #letters: number[] = [];
  /** Word → numbers of the names that have it, ascending. */
  readonly #owners: number[][] = [];

  /** @param foldedNames as `foldName` gives them */
  add(foldedNames: string, number: number): void {
    for (const word of foldedNames.split(' ')) {
      let id = this.#ids.get(word);
      if (id === undefined) {
        id = this.#words.length;
        this.#ids.set(word, id);
        this.#words.push(word);
        this.#letters.push(lettersOf(word));
        this.#owners.push([]);
      }
      const owners = this.#owners[id]!;
      if (owners[owners.length - 1] !== number) owners.push(number);
    }
  }

  /**
   * Which names hold all words of `typed`, in any order, each from its beginning on.
   *
   * @param end one above the highest number
   * @returns number → typing errors forgiven, or `noMatch`; `undefined` where there is nothing to look for
   */
  match(typed: string, end: number): Uint8Array | undefined {
    const words = foldName(typed)
      .split(' ')
      .filter((word) => word && !titles.test(word));
    if (!words.length) return undefined;
    const initialsOnly = words.every((word) => word.length === 1);
    const sums = new Uint8Array(end);
    for (const word of words) {
      const errors = this.#matchWord(word, end);
      // A middle initial the directory doesn't have is no reason to hide the person.
      const without = word.length === 1 && !initialsOnly ? 1 : noMatch;
      for (let number = 0; number < end; number++) {
        sums[number] = Math.min(noMatch, sums[number]! + Math.min(errors[number]!, without));
      }
    }
    return sums;
  }

  #matchWord(word: string, end: number): Uint8Array {
    const errors = new Uint8Array(end).fill(noMatch);
    const most = errorsForgiven(word);
    const letters = lettersOf(word);
    for (let id = 0; id < this.#words.length; id++) {
      if (countBits(letters & ~this.#letters[id]!) > most) continue;
      const count = countSpellingErrors(word, this.#words[id]!, most);
      if (count > most) continue;
      for (const owner of this.#owners[id]!) if (owner < end && errors[owner]! > count) errors[owner] = count;
    }
    return errors;
  }
}

/** The letters of a word as bits; an error changes at most one of them that the typed word has. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (; bits; bits &= bits - 1) count++;
  return count;
}
