import type { CancerType } from '../model/cancer-type.ts';
import { fromVocabulary } from './cancer-vocabulary.ts';

const byCode = fromVocabulary(({ types }) => new Map(types.flatMap((type) => type.codes.map((code) => [code.replace('.', ''), type] as const))));

/**
 * The type an ICD-10-CM code belongs to, by the longest code of the vocabulary it begins with.
 *
 * @param icd10 with or without the dot, in any case: `C50.911`, `c50911`
 * @returns `undefined` where the code belongs to no type
 */
export function cancerTypeOfCode(icd10: string): CancerType | undefined {
  const code = icd10.trim().toUpperCase().replace('.', '');
  if (!/^[A-Z]\d[\dA-Z]{1,6}$/.test(code)) return undefined;
  for (let length = code.length; length >= 3; length--) {
    const type = byCode().get(code.slice(0, length));
    if (type) return type;
  }
  return undefined;
}
