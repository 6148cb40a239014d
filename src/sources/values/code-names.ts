/**
 * Two-letter language or region codes by their English name in small letters, as the browser's own tables tell them;
 * regions by their code too. Takes a millisecond or two; keep what it returns.
 *
 * @param more words for one code each: "usa=US|america=US"
 */
export function codesByName(type: 'language' | 'region', more: string): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const codes = new Map<string, string>();
  // "aa" to "zz" are numbers with the base 36.
  for (let number = 370; number < 1296; number++) {
    const written = number.toString(36);
    const name = /\d/.test(written) ? undefined : names.of(type === 'region' ? written.toUpperCase() : written)?.toLowerCase();
    if (!name) continue;
    // Former codes, such as that of East Germany, give way to those of today.
    const code = new Intl.Locale(type === 'region' ? `und-${written}` : written)[type]!;
    codes.set(name, code);
    if (type === 'region') codes.set(written, code);
  }
  for (const pair of more.split('|')) codes.set(...(pair.split('=') as [string, string]));
  return codes;
}
