/** Letters that Unicode does not take apart into a letter and an accent. */
const unaccented: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/**
 * A name in the form names are compared and sorted by: lower case, without accents and apostrophes
 * ("O’Brien-Núñez" becomes "obrien nunez"), its words parted by single spaces.
 */
export function foldName(name: string): string {
  let folded = name.toLowerCase();
  // Most names are plain, and taking letters apart is what costs.
  if (/[^\0-\x7f]/.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(/[\p{M}\u02bc\u2019]/gu, '')
      .replace(/[øłđðþßæœı]/g, (letter) => unaccented[letter]!);
  }
  return folded
    .replace(/['`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
