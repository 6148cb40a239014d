const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * From the English name of every two-letter language or region code to the code, as the browser's own tables tell it.
 * Takes a millisecond or two; keep what it returns.
 */
export function reverseNames(type: 'language' | 'region'): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  const codes = new Map<string, string>();
  for (const first of letters) {
    for (const second of letters) {
      const code = type === 'region' ? (first + second).toUpperCase() : first + second;
      const name = names.of(code)?.toLowerCase();
      if (name && !codes.has(name)) codes.set(name, code);
    }
  }
  return codes;
}
