import { reverseNames } from './reverse-names.ts';

/** Names people write that differ from the browser's, or have three-letter codes. */
const more = 'mandarin:cmn|mandarin chinese:cmn|chinese (mandarin):cmn|chinese mandarin:cmn|cantonese:yue|chinese (cantonese):yue|asl:ase|american sign language:ase|sign language:ase|farsi:fa|tagalog:tl|filipino:fil|haitian:ht|creole:ht|hmong:hmn|dari:prs|hawaiian:haw|cebuano:ceb|ilocano:ilo|panjabi:pa|castilian:es|español:es|espanol:es|français:fr|kreyòl:ht|brazilian portuguese:pt-BR';
let tags: Map<string, string> | undefined;
const read = new Map<string, string>();

/** A BCP 47 tag for a language's name or code ("Spanish", "spa", "es-MX"); as written where it is not recognised. */
export function readLanguage(written: string): string {
  const known = read.get(written);
  if (known !== undefined) return known;
  if (!tags) {
    tags = reverseNames('language');
    for (const pair of more.split('|')) tags.set(pair.split(':')[0]!, pair.split(':')[1]!);
  }
  const tag = tags.get(written.toLowerCase()) ?? readTag(written) ?? written;
  if (read.size < 1000) read.set(written, tag);
  return tag;
}

function readTag(written: string): string | undefined {
  if (!/^[a-z]{2,3}([-_][a-z\d]{2,4})*$/i.test(written)) return undefined;
  try {
    const tag = Intl.getCanonicalLocales(written.replace(/_/g, '-'))[0]!;
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag.split('-')[0]!) ? tag : undefined;
  } catch {
    return undefined;
  }
}
