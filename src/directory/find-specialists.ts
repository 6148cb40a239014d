import { milesOfChord, unknownChord } from './distance.ts';
import { facetIds } from './facet-table.ts';
import { createJudge } from './judge-specialist.ts';
import type { FoundSpecialist, ResultGroup, ResultGroupId, SpecialistQuery, SpecialistResults } from './query.ts';
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
 * All that decides the order within a group is in one number: typing errors forgiven, distance or date, place in the
 * order of names, which no two share. Up to eight million specialists it stays an exact whole number.
 */
export function findSpecialists(index: SpecialistIndex, { sort, limit, ...query }: SpecialistQuery): SpecialistResults {
  const { specialists, firstSites, nameOrder, nameRank, verifiedDays, facets, supported } = index;
  const size = specialists.length;
  const counted = new SpecialistCounts(facets.values.length);
  const { candidates, judge } = createJudge(index, query, counted);
  /** Full matches and others, by group. */
  const keys = new Map(groupIds.map((id): [ResultGroupId, [number[], number[]]] => [id, [[], []]]));
  for (const number of candidates) {
    const judgement = judge(number);
    if (!judgement) continue;
    const { group, chord, unanswered, errors } = judgement;
    let step = 0;
    if (sort === 'distance') step = chord < unknownChord ? Math.round(milesOfChord(chord) * stepsPerMile) : lastStep;
    if (sort === 'verified') step = lastStep - verifiedDays[number]!;
    keys.get(group)![unanswered ? 1 : 0].push((errors * (lastStep + 1) + step) * size + nameRank[number]!);
  }
  // Before anyone is judged again, to be written out, and counted again with it.
  const shown = supported.map(([id, codes]) => ({
    id,
    values: codes.map((code) => ({ value: facets.values[code]!, count: counted.counts[code]! })),
  }));

  const writeOut = (key: number): FoundSpecialist => {
    const number = nameOrder[key % size]!;
    const specialist = specialists[number]!;
    const { site, chord, unanswered } = judge(number)!;
    return {
      specialist,
      location: specialist.locations[site - firstSites[number]!],
      distance: chord < unknownChord ? milesOfChord(chord) : undefined,
      unanswered: answers.filter((_answer, bit) => unanswered & (1 << bit)),
    };
  };
  let left = limit;
  let total = 0;
  const groups: ResultGroup[] = [];
  for (const [id, parts] of keys) {
    const found = parts.flatMap((part) => {
      const first = new Float64Array(left ? part : []).sort().subarray(0, left);
      left -= first.length;
      return Array.from(first, writeOut);
    });
    const [matchCount, unansweredCount] = [parts[0].length, parts[1].length];
    total += matchCount + unansweredCount;
    if (matchCount + unansweredCount) groups.push({ id, found, matchCount, unansweredCount });
  }
  return { groups, total, facets: shown };
}
