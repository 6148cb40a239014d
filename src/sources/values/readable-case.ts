/** Written in capitals, whatever surrounds them. */
const capitals = /^(?:VA|MD|DO|PA|RN|II|III|IV|USA|US|UC|UCLA|UCSF|USC|UPMC|UAB|LLC|LLP|PLLC|PC|PO|NE|NW|SE|SW|N|S|E|W)$/;
const smallWords = /^(?:of|the|and|for|at|in|on|by)$/i;
const abbreviations = /^(?:ST|DR|MR|MRS|MS|JR|SR|MT|FT|RD|LN|HWY|PKWY|BLVD|STE|APT|PL|CT|SQ|FL|BLDG|CTR|HTS|PT|NG|LTD|SMTH|CRT)$/;

/** "SAINT MARY'S CENTER OF MCDONALD" → "Saint Mary's Center of McDonald"; text with a small letter in it stays as written. */
export function readableCase(text: string): string {
  if (!/[A-Z]{2}/.test(text) || /\p{Ll}/u.test(text)) return text;
  let isFirst = true;
  return text.replace(/[\p{L}\d'’]+/gu, (word) => {
    const startsText = isFirst;
    isFirst = false;
    if (capitals.test(word) || /^\d+[A-Z]?$/.test(word)) return word;
    // No vowel: an abbreviation such as NYC or LLC, unless it is one people write small.
    if (word.length > 1 && !/[AEIOUYÀ-Ý]/.test(word) && !/[\d'’]/.test(word) && !abbreviations.test(word)) return word;
    const small = word.toLowerCase();
    if (!startsText && smallWords.test(small)) return small;
    return small.replace(/^(mc|[odl]['’])?(\p{L})/u, (_, prefix: string | undefined, letter: string) =>
      (prefix ? prefix[0]!.toUpperCase() + prefix.slice(1) : '') + letter.toUpperCase());
  });
}
