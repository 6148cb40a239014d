/** How many typing errors are forgiven in a word. */
export function errorsForgiven(word: string): number {
  return word.length < 3 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * How many letters were left out, added, mistaken or swapped with their neighbor (optimal string alignment)
 * to make `typed` out of `name` or of its beginning, as a person who is still typing has only the beginning.
 *
 * @param isWhole when `true`, out of the whole name alone; so it is for a few letters where nothing is said, as with an
 *   error they would be the beginning of half of all names
 * @returns a count up to `most`, or more than `most`
 */
export function countSpellingErrors(typed: string, name: string, most: number, isWhole?: boolean): number {
  if (!isWhole && name.startsWith(typed)) return 0;
  const toEnd = isWhole ?? typed.length < 4;
  if (typed.length - name.length > most || (toEnd && name.length - typed.length > most)) return most + 1;
  // Letters that agree cost nothing and are never better taken otherwise; where they differ, each kind of error is tried.
  const compare = (at: number, to: number, left: number): number => {
    while (at < typed.length && typed[at] === name[to]) {
      at++;
      to++;
    }
    if (at === typed.length) return toEnd ? Math.max(0, name.length - to) : 0;
    if (!left) return 1;
    const after = (skipped: number, missed: number) => 1 + compare(at + skipped, to + missed, left - 1);
    const swapped = typed[at] === name[to + 1] && typed[at + 1] === name[to];
    return Math.min(after(1, 0), after(0, 1), after(1, 1), swapped ? after(2, 2) : Infinity);
  };
  return compare(0, 0, most);
}
