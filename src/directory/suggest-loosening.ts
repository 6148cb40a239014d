import { countSpecialists } from './find-specialists.ts';
import type { FacetId, Loosening, SpecialistQuery } from './query.ts';
import type { SpecialistIndex } from './specialist-index.ts';

/**
 * Which single thing to take off a query brings most results: a facet's filter, the words, the radius or the cancer.
 * What brings as many as another goes in that order, what matters least to the patient first.
 *
 * @returns `undefined` where no single thing brings any
 */
export function suggestLoosening(index: SpecialistIndex, query: SpecialistQuery): Loosening | undefined {
  let best: Loosening | undefined;
  const attempt = (what: Loosening['what'], change: Partial<SpecialistQuery>) => {
    const count = countSpecialists(index, { ...query, ...change });
    if (count > (best?.count ?? 0)) best = { what, count };
  };
  for (const facet of Object.keys(query.filters) as FacetId[]) {
    if (query.filters[facet]?.length) attempt(facet, { filters: { ...query.filters, [facet]: [] } });
  }
  if (query.words.trim()) attempt('words', { words: '' });
  if (query.near && query.radius !== undefined) attempt('radius', { radius: undefined });
  if (query.cancer !== undefined && query.cancer !== 'not-sure') attempt('cancer', { cancer: undefined });
  return best;
}
