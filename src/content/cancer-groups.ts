import type { CancerType } from '../model/cancer-type.ts';
import { fromVocabulary } from './cancer-vocabulary.ts';
import { keyOf } from './cancer-words.ts';

/** Key of the words for a family or another group, "Lymphoma" or "GI cancers" → its types, in the order of the vocabulary. */
export const cancerGroups: () => ReadonlyMap<string, readonly CancerType[]> = fromVocabulary(({ types, families, groups }) => {
  const known = new Map<string, readonly CancerType[]>();
  const named = Object.entries(families).map(([family, [name, words]]) => [`${name}, ${words}`, `^${family} `] as const);
  for (const [words, pattern] of [...named, ...groups]) {
    const inGroup = new RegExp(pattern);
    const ofGroup = types.filter(({ family, id }) => inGroup.test(`${family} ${id}`));
    for (const key of words.split(', ').map(keyOf)) known.set(key, [...new Set([...(known.get(key) ?? []), ...ofGroup])]);
  }
  return known;
});
