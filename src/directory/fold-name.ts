/** Letters that Unicode does not take apart into a letter and an accent, with what they are written as; signs within words. */
const written = "øo łl đd ðd þth ßss æae œoe ıi ' ` \u02bc \u2019".split(' ');

/**
 * A name in the form names are compared and sorted by: lower case, without accents and apostrophes
 * ("O’Brien-Núñez" becomes "obrien nunez"), its words parted by single spaces.
 */
export function foldName(name: string): string {
  return (
    name
      .toLowerCase()
      // Most names are plain, and taking letters apart is what costs.
      .replace(/[^\0-\x7f]+/g, (letters) => letters.normalize('NFKD').replace(/\p{M}/gu, ''))
      .replace(/['`\x80-\uffff]/g, (letter) => written.find((entry) => entry.startsWith(letter))?.slice(1) ?? letter)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}
