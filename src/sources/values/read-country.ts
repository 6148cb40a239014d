import { codesByName, readPairs } from './code-names.ts';

const names =
  'us=US|united states=US|usa=US|united states of america=US|america=US|pr=US|gu=US|vi=US|as=US|mp=US|um=US|uk=GB|korea, republic of=KR';
let frequent: Map<string, string> | undefined;
let codes: Map<string, string> | undefined;

/**
 * ISO 3166-1 alpha-2 code of a country's English name or code, `US` for its territories too; other words as written.
 *
 * @returns `undefined` for two letters that are no country ("AA")
 */
export function readCountry(written: string): string | undefined {
  const plain = written.toLowerCase().replace(/\./g, '');
  return (frequent ??= readPairs(names)).get(plain) ?? (codes ??= codesByName('region')).get(plain) ?? (/^[a-z]{2}$/.test(plain) ? undefined : written);
}
