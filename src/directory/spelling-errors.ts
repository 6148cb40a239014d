const longestWord = 31;
const rows = [0, 1, 2].map(() => new Uint8Array(longestWord + 1));

/** How many typing errors are forgiven in a word. */
export function errorsForgiven(word: string): number {
  return word.length < 3 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * How many letters were left out, added, mistaken or swapped with their neighbor (optimal string alignment)
 * to make `typed` out of `name` or of its beginning, as a person who is still typing has only the beginning. A few
 * letters are compared to whole names alone: with an error they would be the beginning of half of all names.
 *
 * @returns a count up to `most`, or more than `most`
 */
export function countSpellingErrors(typed: string, name: string, most: number): number {
  if (name.startsWith(typed)) return 0;
  const length = Math.min(typed.length, longestWord);
  if (!most || name.length < length - most) return most + 1;
  let [before, last, now] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let at = 0; at <= length; at++) last[at] = at;
  let fewest = length;
  const end = Math.min(name.length, length + most);
  for (let column = 1; column <= end; column++) {
    const letter = name.charCodeAt(column - 1);
    let best = (now[0] = column);
    for (let at = 1; at <= length; at++) {
      const same = typed.charCodeAt(at - 1) === letter;
      let errors = same ? last[at - 1]! : 1 + Math.min(last[at - 1]!, last[at]!, now[at - 1]!);
      const swapped =
        column > 1 && at > 1 && typed.charCodeAt(at - 2) === letter && typed.charCodeAt(at - 1) === name.charCodeAt(column - 2);
      if (swapped) errors = Math.min(errors, before[at - 2]! + 1);
      now[at] = errors;
      best = Math.min(best, errors);
    }
    if (length > 3 || column === name.length) fewest = Math.min(fewest, now[length]!);
    if (best > most) break;
    [before, last, now] = [last, now, before];
  }
  return fewest;
}
