import type { Note } from '../directory/reading-report.ts';

/**
 * Five digits of a US ZIP code, mended where a spreadsheet took the leading zeros ("2115", "21151234") or the hyphen ("021151234").
 *
 * @param isAmerican `undefined` where nothing tells the country
 * @returns other countries' codes as written; `undefined` for what cannot be a ZIP code in the US
 */
export function readPostalCode(text: string, isAmerican: boolean | undefined, note: Note): string | undefined {
  const digits = text.replace(/\.0+$/, '').replace(/[\s-]+/g, '');
  // Five digits, or nine with the part for the street; both can lack up to two zeros.
  const isZip = (isAmerican ? /^(\d{3,5}|\d{7,9})$/ : /^(\d{5}|\d{9})$/).test(digits);
  if (isZip && isAmerican !== false) return digits.padStart(digits.length > 5 ? 9 : 5, '0').slice(0, 5);
  if (!isAmerican) return text;
  note('bad-postal-code');
  return undefined;
}
