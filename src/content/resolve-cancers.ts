import type { CancerType, CancerTypeId } from '../model/cancer-type.ts';
import { cancerTypeOfCode } from './cancer-type-of-code.ts';
import { fromVocabulary } from './cancer-vocabulary.ts';
import { emptyWords, foldWords } from './fold-words.ts';

const mostRemembered = 2000;
const longestWritten = 200;

/** Words that mean whole groups, by what is in the ids of their types. */
const groups: readonly (readonly [words: string, inId: RegExp])[] = [
  ['leukemia', /leukemia|juvenile-myelomonocytic/],
  ['lymphoma', /lymphoma/],
  ['sarcoma', /sarcoma/],
  ['non-hodgkin lymphoma, nhl, non hodgkins lymphoma', /^(?!hodgkin).*lymphoma/],
  ['lung', /^small-cell-lung/],
];

/** Key of what a directory may write → ids of the types it means. */
const meanings = fromVocabulary(({ types, families }) => {
  const known = new Map<string, Set<CancerTypeId>>();
  const mean = (words: readonly string[], of: readonly CancerType[]) => {
    for (const key of words.map(keyOf)) {
      const ids = known.get(key) ?? new Set();
      known.set(key, ids);
      for (const { id } of of) ids.add(id);
    }
  };
  for (const type of types) mean([type.id, type.name, ...type.words], [type]);
  for (const [family, [name, words]] of Object.entries(families)) mean([name, ...words.split(', ')], types.filter((type) => type.family === family));
  for (const [words, inId] of groups) mean(words.split(', '), types.filter(({ id }) => inId.test(id)));
  return known;
});

const remembered = new Map<string, readonly CancerTypeId[]>();

/**
 * The types a directory means by what it wrote: an id, a name, a lay word, an ICD-10-CM code, or a group such as
 * "Lymphoma" or "GI cancers".
 *
 * @returns empty where nothing of it is known
 */
export function resolveCancers(written: string): readonly CancerTypeId[] {
  let found = remembered.get(written);
  if (!found) {
    found = Object.freeze(resolve(written.slice(0, longestWritten)));
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(written, found);
  }
  return found;
}

function resolve(written: string): readonly CancerTypeId[] {
  const mean = (text: string): readonly CancerTypeId[] => {
    const coded = cancerTypeOfCode(text);
    return coded ? [coded.id] : [...(meanings().get(keyOf(text)) ?? [])];
  };
  for (const text of [written, written.replace(/\(.*?\)/g, ' ')]) {
    const found = mean(text);
    if (found.length) return found;
  }
  return [...new Set(written.split(/[,;/&()]|\band\b|\by\b/i).flatMap(mean))];
}

/** "Cancers of the Breast" and "breast" have one key; empty words alone keep themselves. */
function keyOf(text: string): string {
  const folded = foldWords(text);
  const telling = folded.split(' ').filter((word) => !emptyWords.has(word));
  return telling.map((word) => (word.length > 4 ? word.replace(/s$/, '') : word)).join(' ') || folded;
}
