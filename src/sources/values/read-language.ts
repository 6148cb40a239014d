import { codesByName } from './code-names.ts';

/** Names people write that differ from the browser's, or have three-letter codes. */
const more =
  'mandarin=cmn|cantonese=yue|asl=ase|american sign language=ase|sign language=ase|farsi=fa|tagalog=tl|filipino=fil|haitian=ht|creole=ht|hmong=hmn|dari=prs|hawaiian=haw|cebuano=ceb|ilocano=ilo|panjabi=pa|castilian=es|español=es|espanol=es|français=fr|kreyòl=ht|brazilian portuguese=pt-BR';
let codes: Map<string, string> | undefined;
const known = new Map<string, string>();

/** A BCP 47 tag for a language's name or code ("Spanish", "spa", "es-MX"); as written where it is not recognised. */
export function readLanguage(written: string): string {
  codes ??= codesByName('language', more);
  let tag = known.get(written);
  if (!tag) {
    // "Chinese (Mandarin)", "Mandarin Chinese".
    const name = written.toLowerCase().replace(/[()]|chinese (?=.)| chinese/g, '');
    tag = codes.get(name) ?? readTag(written) ?? written;
    if (known.size < 1000) known.set(written, tag);
  }
  return tag;
}

function readTag(written: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(written.replace(/_/g, '-')) as [string];
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag.split('-')[0]!) && tag;
  } catch {
    return undefined;
  }
}
