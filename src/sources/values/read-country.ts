import { reverseNames } from './reverse-names.ts';

let codes: Map<string, string> | undefined;
let known: Set<string> | undefined;

/**
 * ISO 3166-1 alpha-2 code of a country's English name or code, `US` for its territories too; other words as written.
 *
 * @returns `undefined` for two letters that are no country ("AA")
 */
export function readCountry(written: string): string | undefined {
  const plain = written.toLowerCase().replace(/\./g, '');
  if (/^(?:usa?|united states of america|america|pr|gu|vi|as|mp|um)$/.test(plain)) return 'US';
  if (plain === 'uk') return 'GB';
  codes ??= reverseNames('region').set('korea, republic of', 'KR');
  known ??= new Set(codes.values());
  const code = plain.toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? (known.has(code) ? code : undefined) : codes.get(plain) ?? written;
}
