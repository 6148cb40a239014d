import { fromVocabulary } from './cancer-vocabulary.ts';

const names = fromVocabulary(({ specialties }) => new Map(Object.entries(specialties)));

/** The NUCC name of a specialty that treats cancer; `undefined` for every other code. */
export function specialtyName(code: string): string | undefined {
  return names().get(code.toUpperCase());
}
