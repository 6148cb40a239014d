import { codesByName, readPairs } from './code-names.ts';

/** Names people write that differ from the browser's, or have three-letter codes; and the most frequent, to know them at once. */
const more =
  'english=en|spanish=es|chinese=zh|french=fr|german=de|italian=it|portuguese=pt|russian=ru|arabic=ar|hindi=hi|korean=ko|japanese=ja|vietnamese=vi|polish=pl|mandarin=cmn|cantonese=yue|asl=ase|american sign language=ase|sign language=ase|farsi=fa|tagalog=tl|filipino=fil|haitian=ht|creole=ht|hmong=hmn|dari=prs|hawaiian=haw|cebuano=ceb|ilocano=ilo|panjabi=pa|castilian=es|espanol=es|kreyòl=ht|brazilian portuguese=pt-BR';
let frequent: Map<string, string> | undefined;
/** All there are. The browser takes its time to name them, so not before one is asked for. */
let codes: Map<string, string> | undefined;
const known = new Map<string, string>();

/** A BCP 47 tag for a language's name or code ("Spanish", "spa", "es-MX"); as written where it is not recognised. */
export function readLanguage(written: string): string {
  let tag = known.get(written);
  if (!tag) {
    // "Chinese (Mandarin)", "Mandarin Chinese".
    const name = written.toLowerCase().replace(/[()]|chinese (?=.)| chinese/g, '');
    tag = (frequent ??= readPairs(more)).get(name) ?? (codes ??= codesByName('language')).get(name) ?? readTag(written) ?? written;
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
