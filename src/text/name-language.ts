import type { Say } from './say.ts';

/** Those the tables of some browsers don't name, or name too widely ("Chinese" for Mandarin). */
const named = ['ase', 'cmn'] as const;
const tables = new Map<string, Intl.DisplayNames>();

/**
 * "Spanish" for `es`; what is no known tag stays as written.
 *
 * @param language BCP 47 tag of the language the name is in
 * @param tag BCP 47 tag, or what a hospital wrote
 */
export function nameLanguage(say: Say, language: string, tag: string): string {
  const ours = named.find((one) => one === tag);
  if (ours) return say(`language.${ours}`);
  const table = tables.get(language) ?? new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  tables.set(language, table);
  try {
    return table.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
