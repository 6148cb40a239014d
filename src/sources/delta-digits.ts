const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Reads whole numbers that `scripts/data/delta-digits.js` wrote: differences, sign in the lowest bit, digits of five
 * bits, lowest first; 32 and over: more digits of the same number follow.
 */
export function readDeltas(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let delta = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = digits.indexOf(text[index]!);
    delta |= (digit & 31) << shift;
    shift += 5;
    if (digit > 31) continue;
    number += delta & 1 ? -(delta >>> 1) - 1 : delta >>> 1;
    numbers.push(number);
    delta = shift = 0;
  }
  return numbers;
}
