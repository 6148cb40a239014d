import type { CancerFamily, CancerTypeId } from '../model/cancer-type.ts';
import { cancerTypeOfCode } from './cancer-type-of-code.ts';
import { cancerTypes, families } from './cancer-vocabulary.ts';
import { emptyWords, foldWords } from './fold-words.ts';

const mostRemembered = 2000;
const longestWritten = 200;

/** Words directories use for whole families. */
const familyWords: Readonly<Partial<Record<CancerFamily, string>>> = {
  blood: 'blood, hematologic, haematologic, hematological, heme, liquid',
  'bone-and-soft-tissue': 'sarcoma, bone and soft tissue, musculoskeletal',
  'brain-and-nerves': 'brain, neurologic, neuro, central nervous system, cns, brain and spine',
  breast: 'breast',
  chest: 'thoracic, chest',
  digestive: 'gi, gastrointestinal, digestive, digestive system',
  endocrine: 'endocrine',
  eye: 'eye, ocular',
  gynecologic: 'gynecologic, gynecological, gynaecological, gyn, female reproductive, womens',
  'head-and-neck': 'head and neck, head neck, oral, throat',
  neuroendocrine: 'neuroendocrine',
  skin: 'skin, cutaneous',
  'urinary-and-male': 'gu, genitourinary, urologic, urological, urinary, male reproductive',
  children: 'pediatric, paediatric, childhood, childrens, children',
  'unknown-primary': 'unknown primary',
};

const meanings = new Map<string, CancerTypeId[]>();
const mean = (words: string, ids: readonly CancerTypeId[]) => {
  const known = meanings.get(keyOf(words)) ?? [];
  meanings.set(keyOf(words), [...new Set([...known, ...ids])]);
};
for (const { id, name, words } of cancerTypes) for (const word of [id, name, ...words]) mean(word, [id]);
for (const [family, words] of Object.entries(familyWords)) {
  const ids = cancerTypes.filter((type) => type.family === family).map(({ id }) => id);
  for (const word of [...words.split(', '), families[family as CancerFamily]]) mean(word, ids);
}
for (const disease of ['leukemia', 'lymphoma', 'sarcoma']) {
  const ids = cancerTypes.filter(({ id }) => id.includes(disease)).map(({ id }) => id);
  mean(disease, disease === 'leukemia' ? [...ids, 'juvenile-myelomonocytic'] : ids);
}
for (const word of ['non-hodgkin lymphoma', 'nhl', 'non hodgkins lymphoma']) {
  mean(word, cancerTypes.filter(({ id }) => id.includes('lymphoma') && id !== 'hodgkin-lymphoma').map(({ id }) => id));
}
mean('lung', ['small-cell-lung']);

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

function resolve(written: string): CancerTypeId[] {
  const coded = cancerTypeOfCode(written);
  if (coded) return [coded.id];
  const whole = meanings.get(keyOf(written));
  if (whole) return [...whole];
  const outside = meanings.get(keyOf(written.replace(/\(.*?\)/g, ' ')));
  if (outside) return [...outside];
  const parts = written.split(/[,;/&()]|\band\b|\by\b/i);
  return [...new Set(parts.flatMap((part) => meanings.get(keyOf(part)) ?? cancerTypeOfCode(part)?.id ?? []))];
}

/** "Cancers of the Breast" and "breast" have one key; empty words alone keep themselves. */
function keyOf(text: string): string {
  const folded = foldWords(text);
  const telling = folded.split(' ').filter((word) => !emptyWords.has(word));
  return telling.map((word) => (word.length > 4 ? word.replace(/s$/, '') : word)).join(' ') || folded;
}
