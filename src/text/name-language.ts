import { displayName } from './display-name.ts';
import type { Say } from './say.ts';

/** Those the tables of some browsers don't name, or name too widely ("Chinese" for Mandarin). */
const named = ['ase', 'cmn'] as const;

/**
 * "Spanish" for `es`; what is no known tag stays as written.
 *
 * @param language BCP 47 tag of the language the name is in
 * @param tag BCP 47 tag, or what a hospital wrote
 */
export function nameLanguage(say: Say, language: string, tag: string): string {
  const ours = named.find((one) => one === tag);
  return ours ? say(`language.${ours}`) : displayName('language', language, tag);
}
