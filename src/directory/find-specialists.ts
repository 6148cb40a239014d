import { milesOfChord, unknownChord } from './distance.ts';
import { facetIds } from './facet-table.ts';
import { createJudge } from './judge-specialist.ts';
import { noMatch } from './name-matcher.ts';
import type { FoundSpecialist, ResultGroupId, SpecialistQuery, SpecialistResults } from './query.ts';
import { SpecialistCounts } from './specialist-counts.ts';
import type { SpecialistIndex } from './specialist-index.ts';

const groupIds: readonly ResultGroupId[] = ['treats', 'specialty', 'not-listed', 'remote'];
/** In the order of the bits of `Judgement.unanswered`. */
const answers = [...facetIds, 'distance'] as const;

/** Steps of the sort value; a distance is sorted to the thousandth of a mile, about five feet. */
const stepsPerMile = 1000;
const lastStep = 2 ** 24 - 1;

/**
 * The specialists a query asks for, grouped, counted and sorted as `query.ts` says. Only those returned are written out.
 *
 * All that decides the order is in one number: group, full match or not, typing errors forgiven, distance or date, place
 * in the order of names, which no two share. Up to a million specialists it stays an exact whole number.
 */
export function findSpecialists(index: SpecialistIndex, { sort, limit, ...query }: SpecialistQuery): SpecialistResults {
  const { specialists, firstSites, nameOrder, nameRank, verifiedDays, facets, supported } = index;
  const size = specialists.length;
  const counted = new SpecialistCounts(facets.values.length);
  const { candidates, judge } = createJudge(index, query, counted);
  const keys: number[] = [];
  /** Of full matches and of others, group after group. */
  const sizes = groupIds.flatMap(() => [0, 0]);
  for (const number of candidates) {
    const judgement = judge(number);
    if (!judgement) continue;
    const { group, chord, unanswered, errors } = judgement;
    const part = groupIds.indexOf(group) * 2 + (unanswered ? 1 : 0);
    sizes[part]!++;
    let step = 0;
    if (sort === 'distance') step = chord < unknownChord ? Math.round(milesOfChord(chord) * stepsPerMile) : lastStep;
    if (sort === 'verified') step = lastStep - verifiedDays[number]!;
    keys.push(((part * (noMatch + 1) + errors) * (lastStep + 1) + step) * size + nameRank[number]!);
  }
  const shown = supported.map(([id, codes]) => ({
    id,
    values: codes.map((code) => ({ value: facets.values[code]!, count: counted.counts[code]! })),
  }));

  const found = Array.from(new Float64Array(keys).sort().subarray(0, limit), (key): [ResultGroupId, FoundSpecialist] => {
    const number = nameOrder[key % size]!;
    const specialist = specialists[number]!;
    const { group, site, chord, unanswered } = judge(number)!;
    return [
      group,
      {
        specialist,
        location: specialist.locations[site - firstSites[number]!],
        distance: chord < unknownChord ? milesOfChord(chord) : undefined,
        unanswered: answers.filter((_answer, bit) => unanswered & (1 << bit)),
      },
    ];
  });
  return {
    groups: groupIds.flatMap((id, group) => {
      const [matchCount, unansweredCount] = sizes.slice(group * 2) as [number, number];
      if (!matchCount && !unansweredCount) return [];
      return [{ id, found: found.flatMap(([of, one]) => (of === id ? [one] : [])), matchCount, unansweredCount }];
    }),
    total: keys.length,
    facets: shown,
  };
}
