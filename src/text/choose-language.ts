/**
 * The language to speak, out of those there are.
 *
 * @param wanted BCP 47 tag as the page gives it: `es-MX`, `EN_us`, or empty
 * @param available tags we have, English among them
 * @returns the closest of `available`: the tag itself, then without region, else `en`
 */
export function chooseLanguage(wanted: string, available: readonly string[]): string {
  const tag = wanted.trim().toLowerCase().replaceAll('_', '-');
  for (let part = tag; part; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    const found = available.find((language) => language.toLowerCase() === part);
    if (found) return found;
  }
  return 'en';
}

const rightToLeftScripts = /^(ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|ps|sd|ug|ur|yi)\b/i;

/** `rtl` for languages written from right to left, else `ltr`. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.test(language) ? 'rtl' : 'ltr';
}
