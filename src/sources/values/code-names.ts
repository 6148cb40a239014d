/**
 * Two-letter language or region codes by their English name in small letters, as the browser's own tables tell them;
 * regions by their code too, languages also by the name they have in Spanish and among those who speak them. Takes a slow
 * phone some fifty milliseconds; keep what it returns.
 */
export function codesByName(type: 'language' | 'region'): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const spanish = new Intl.DisplayNames('es', { type, fallback: 'none' });
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
    else {
      for (const others of [spanish, new Intl.DisplayNames(written, { type, fallback: 'none' })]) {
        const own = others.of(written)?.toLowerCase();
        if (own && !codes.has(own)) codes.set(own, code);
      }
    }
  }
  return codes;
}

/** Words for one code each: "usa=US|america=US". */
export function readPairs(written: string): Map<string, string> {
  return new Map(written.split('|').map((pair) => pair.split('=') as [string, string]));
}
