/** Text as words are compared: lower case, no accents or apostrophes, single spaces between words of letters and digits. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that tell one cancer from another in no way. */
export const emptyWords: ReadonlySet<string> = new Set(
  ('cancer cancers cancro tumor tumors tumour tumours tumores neoplasm neoplasms malignant malignancy malignancies carcinoma oncology disease diseases ' +
    'treatment program care the of in and or other to my a with not known kind place de del la el y en cel otros con celulas').split(' '),
);
