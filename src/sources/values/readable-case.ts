/** Written in capitals, whatever surrounds them; so is a word without a vowel (NYC, LLC) unless people write it small. */
const capitals = /^(?:VA|MD|DO|PA|II|III|IV|USA?|UC|UC[LS][AF]|USC|UPMC|UAB|PO|NE|SE)$/;
const abbreviations = /^(?:ST|[DM]R|MRS|MS|[JS]R|MT|FT|RD|LN|HWY|PKWY|BLVD|STE|APT|PL|CT|SQ|FL|BLDG|CTR|HTS|PT|NG|LTD|SMTH|CRT)$/;

/** "SAINT MARY'S CENTER OF MCDONALD" → "Saint Mary's Center of McDonald"; text with a small letter in it stays as written. */
export function readableCase(text: string): string {
  if (!/[A-Z]{2}/.test(text) || /\p{Ll}/u.test(text)) return text;
  const start = text.search(/[\p{L}\d'’]/u);
  return text.replace(/[\p{L}\d'’]+/gu, (word, at: number) => {
    if (capitals.test(word) || /^\d+[A-Z]?$/.test(word) || (!/[AEIOUYÀ-Ý\d'’]/.test(word) && !abbreviations.test(word))) return word;
    const small = word.toLowerCase();
    if (at > start && /^(?:of|the|and|for|at|in|on|by)$/.test(small)) return small;
    return small.replace(/^(?:mc(?=\p{L})|[odl]['’](?=\p{L}))?\p{L}/u, capitalize);
  });
}

/** "mcd" → "McD", "o'b" → "O'B". */
function capitalize(start: string): string {
  const last = start.length - 1;
  return start[0]!.toUpperCase() + start.slice(1, last) + (last ? start[last]!.toUpperCase() : '');
}
