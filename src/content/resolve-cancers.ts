import type { CancerTypeId } from '../model/cancer-type.ts';
import { cancerGroups } from './cancer-groups.ts';
import { cancerTypeOfCode } from './cancer-type-of-code.ts';
import { cancerTypes, fromVocabulary } from './cancer-vocabulary.ts';
import { keyOf, tellingWords } from './cancer-words.ts';
import { foldWords } from './fold-words.ts';

const mostRemembered = 2000;
const longestWritten = 200;

/** Key of what a directory may write → ids of the types it means. */
const meanings = fromVocabulary(({ types }) => {
  const known = new Map<string, Set<CancerTypeId>>();
  const mean = (key: string, id: CancerTypeId) => known.set(key, (known.get(key) ?? new Set()).add(id));
  for (const { id, name, words, heard } of types) for (const word of [id, name, ...words, ...heard]) mean(keyOf(word), id);
  for (const [key, ofGroup] of cancerGroups()) for (const { id } of ofGroup) mean(key, id);
  return known;
});

const specialty = fromVocabulary(({ wording }) => new RegExp(wording?.specialty ?? '$^'));

const remembered = new Map<string, readonly CancerTypeId[]>();

/**
 * The types a directory means by what it wrote: an id, a name, a lay word, an ICD-10-CM code, a group such as "Lymphoma"
 * or "GI cancers", or all there are: "All cancers", "Any type".
 *
 * @param isAlone whether nothing else is written for the same specialist: "ALL" beside other words is a leukemia
 * @returns empty where nothing of it is known
 */
export function resolveCancers(written: string, isAlone = true): readonly CancerTypeId[] {
  const key = `${isAlone}${written}`;
  let found = remembered.get(key);
  if (!found) {
    found = Object.freeze(resolve(written.slice(0, longestWritten), isAlone));
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, found);
  }
  return found;
}

function resolve(written: string, isAlone: boolean): readonly CancerTypeId[] {
  if (specialty().test(foldWords(written))) return [];
  const outside = written.replace(/\(.*?\)/g, ' ');
  return (
    [mean(written, isAlone), mean(outside, isAlone && outside === written)].find(({ length }) => length) ?? [
      ...new Set(written.split(/[,;/&()]|\band\b|\by\b/i).flatMap((part) => mean(part, false))),
    ]
  );
}

function mean(text: string, isAlone: boolean): readonly CancerTypeId[] {
  const coded = cancerTypeOfCode(text);
  if (coded) return [coded.id];
  const isEvery = (isAlone || text.trim() !== 'ALL') && /^(?:all|any|every)(?: (.*))?$/.exec(foldWords(text));
  if (isEvery && !tellingWords(isEvery[1] ?? '').length) return cancerTypes.map(({ id }) => id);
  return [...(meanings().get(keyOf(text)) ?? [])];
}
