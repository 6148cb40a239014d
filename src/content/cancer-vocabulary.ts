import type { CancerType, CancerTypeId, Vocabulary } from '../model/cancer-type.ts';

const types: CancerType[] = [];
const byId = new Map<CancerTypeId, CancerType>();
let vocabulary: Vocabulary | undefined;

/**
 * Every cancer type a patient can choose; empty until the vocabulary has been loaded. "I'm not sure" is not one of them.
 */
export const cancerTypes: readonly CancerType[] = types;

/** Takes the vocabulary out of its data file. Whatever is computed from it is computed after that. */
export function useVocabulary(loaded: Vocabulary): void {
  if (vocabulary) return;
  vocabulary = loaded;
  types.push(...loaded.types);
  for (const type of types) byId.set(type.id, type);
}

/** The type with this id; `undefined` where there is none. */
export function cancerTypeById(id: string): CancerType | undefined {
  return byId.get(id);
}

/**
 * Something computed from the vocabulary when it is first asked for, and kept.
 *
 * @returns gives it; before the vocabulary is there, what an empty one gives, which is not kept
 */
export function fromVocabulary<Made>(make: (vocabulary: Vocabulary) => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    if (made) return made.value;
    const value = make(vocabulary ?? { types: [], families: {}, groups: [], specialties: {} });
    if (vocabulary) made = { value };
    return value;
  };
}
