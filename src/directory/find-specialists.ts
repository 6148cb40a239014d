import { FacetCounts } from './facet-counts.ts';
import type { FoundSpecialist, ResultGroup, ResultGroupId, SpecialistQuery, SpecialistResults } from './query.ts';
import { Ranking } from './ranking.ts';
import { listFacets } from './site-judge.ts';
import type { SpecialistIndex } from './specialist-index.ts';
import { distanceUnanswered, SpecialistSearch } from './specialist-search.ts';

const groupIds: readonly ResultGroupId[] = ['treats', 'specialty', 'not-listed', 'remote'];

/** The specialists a query asks for, grouped, counted and sorted as `query.ts` says. Only those returned are written out. */
export function findSpecialists(index: SpecialistIndex, query: SpecialistQuery): SpecialistResults {
  const search = new SpecialistSearch(index, query);
  const counts = new FacetCounts(index);
  const ranking = new Ranking(index, query);
  const keys = new Map(groupIds.map((id) => [id, { matches: [] as number[], unanswered: [] as number[] }]));
  search.candidates().forEach(index.siteEnds.length, (specialist) => {
    if (!search.judge(specialist, counts)) return;
    const group = keys.get(search.group)!;
    (search.unanswered ? group.unanswered : group.matches).push(ranking.keyOf(specialist, search.errors, search.distance));
  });

  let left = query.limit;
  let total = 0;
  const groups: ResultGroup[] = [];
  for (const [id, { matches, unanswered }] of keys) {
    const found = ranking.first(matches, left);
    found.push(...ranking.first(unanswered, left - found.length));
    left -= found.length;
    total += matches.length + unanswered.length;
    if (matches.length + unanswered.length) {
      groups.push({
        id,
        found: found.map((specialist) => writeOut(index, search, specialist)),
        matchCount: matches.length,
        unansweredCount: unanswered.length,
      });
    }
  }
  return { groups, total, facets: counts.list() };
}

/** How many specialists a query asks for. */
export function countSpecialists(index: SpecialistIndex, query: SpecialistQuery): number {
  const search = new SpecialistSearch(index, query);
  let count = 0;
  search.candidates().forEach(index.siteEnds.length, (specialist) => {
    if (search.judge(specialist)) count++;
  });
  return count;
}

function writeOut(index: SpecialistIndex, search: SpecialistSearch, number: number): FoundSpecialist {
  search.judge(number);
  const specialist = index.specialists[number]!;
  return {
    specialist,
    location: specialist.locations[search.locationIndex(number)],
    distance: search.distance >= 0 ? search.distance : undefined,
    unanswered: [...listFacets(search.unanswered), ...(search.unanswered & distanceUnanswered ? (['distance'] as const) : [])],
  };
}
