import { memoize } from '../model/memoize.ts';

const formats = memoize((language) => new Intl.NumberFormat(language));

/** "10,000". English writes whole numbers below 1,000 in digits alone: no need to open the browser's tables, which takes an old phone a tenth of a second. */
export function writeNumber(language: string, value: number): string {
  const isPlain = language === 'en' && value >= 0 && value < 1000 && Number.isInteger(value);
  return isPlain ? String(value) : formats(language).format(value);
}
