const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Value of each character code; 32 and over: more digits of the same number follow. */
const values = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, digits.indexOf(String.fromCharCode(code))));

/**
 * Reads whole numbers that `scripts/data/delta-digits.js` wrote: differences, sign in the lowest bit, digits of five
 * bits, lowest first.
 */
export function readDeltas(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let before = 0;
  let rest = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index++) {
    const value = values[text.charCodeAt(index)]!;
    rest |= (value & 31) << shift;
    if (value > 31) {
      shift += 5;
      continue;
    }
    before += rest & 1 ? -(rest >>> 1) - 1 : rest >>> 1;
    numbers[count++] = before;
    rest = shift = 0;
  }
  return numbers.subarray(0, count);
}
