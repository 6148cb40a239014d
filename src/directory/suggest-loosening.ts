import { findSpecialists } from './find-specialists.ts';
import type { FacetId, Loosening, SpecialistQuery } from './query.ts';
import type { SpecialistIndex } from './specialist-index.ts';
import { bare } from '../model/bare.ts';

/**
 * Which single thing to take off a query that finds nobody brings most results: a facet's filter, the words, the radius
 * or the cancer. What brings as many as another goes in that order, what matters least to the patient first.
 *
 * @returns `undefined` where no single thing brings any
 */
export function suggestLoosening(index: SpecialistIndex, query: SpecialistQuery): Loosening | undefined {
  let best: Loosening | undefined;
  const attempt = (what: Loosening['what'], change: Partial<SpecialistQuery>) => {
    const count = findSpecialists(index, { ...query, ...change, limit: 0 }).total;
    if (count > (best?.count ?? 0)) best = { what, count };
  };
  for (const facet of Object.keys(query.filters) as FacetId[]) attempt(facet, { filters: bare({ ...query.filters, [facet]: [] }) });
  attempt('words', { words: '' });
  for (const what of ['radius', 'cancer'] as const) attempt(what, { [what]: undefined });
  return best;
}
