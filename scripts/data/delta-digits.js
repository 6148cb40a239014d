/** Written after the last digit of a number, and before it: 32 characters each. `src/sources/delta-digits.ts` reads them. */
const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef';
const more = 'ghijklmnopqrstuvwxyz0123456789-_';

/**
 * Whole numbers as text: each as its difference from the one before, sign in the lowest bit, in digits of five bits,
 * lowest first. Small differences take one character, and the text packs well.
 *
 * @param {number[]} numbers
 */
export function writeDeltas(numbers) {
  let before = 0;
  let text = '';
  for (const number of numbers) {
    const delta = number - before;
    before = number;
    let rest = delta < 0 ? -2 * delta - 1 : 2 * delta;
    while (rest >= 32) {
      text += more[rest % 32];
      rest = Math.floor(rest / 32);
    }
    text += last[rest];
  }
  return text;
}
