import type { SpecialistLocation } from '../model/specialist.ts';
import { milesOfChord, unknownChord } from './distance.ts';
import { createCounts, facetIds } from './facet-table.ts';
import { createJudge } from './judge-specialist.ts';
import type { FoundSpecialist, ResultGroupId, SpecialistQuery, SpecialistResults } from './query.ts';
import type { SpecialistIndex } from './specialist-index.ts';

const groupIds: readonly ResultGroupId[] = ['treats', 'specialty', 'not-listed', 'remote'];
/** In the order of the bits of `Judgement.unanswered`. */
const answers = [...facetIds, 'distance', 'state'] as const;

/** Steps of the sort value; four million to the Earth's radius, a thousandth of a mile or five feet each. */
const stepsPerRadius = 4e6;
const lastStep = 2 ** 24;

/**
 * The specialists a query asks for, grouped, counted and sorted as `query.ts` says. Only those returned are written out.
 *
 * All that decides the order within a group is in one number: typing errors forgiven, distance or date, place in the
 * order of names, which no two share. Up to eight million specialists it stays an exact whole number.
 */
export function findSpecialists(index: SpecialistIndex, { sort, limit, ...query }: SpecialistQuery): SpecialistResults {
  const { specialists, firstSites, nameOrder, nameRank, verifiedDays, names, facets, supported } = index;
  const size = specialists.length;
  const counted = createCounts(facets.bits.length);
  const spelling = names.match(query.words, size);
  const { candidates, judge } = createJudge(index, query, spelling, counted);
  /** Full matches and others, by group. */
  const keys = groupIds.map((): [number[], number[]] => [[], []]);
  let total = 0;
  for (const number of candidates) {
    const judgement = judge(number);
    if (!judgement) continue;
    const { group, chord, unanswered } = judgement;
    const step =
      sort === 'distance' ? Math.round(Math.sqrt(chord) * stepsPerRadius) : sort === 'verified' ? lastStep - verifiedDays[number]! : 0;
    keys[group]![unanswered ? 1 : 0].push(((spelling[number] ?? 0) * 2 * lastStep + step) * size + nameRank[number]!);
    total++;
  }
  // Before anyone is judged again, to be written out, and counted again with it.
  const shown = supported.map(([id, values]) => ({ id, values: values.map(([value, code]) => ({ value, count: counted.counts[code]! })) }));

  const writeOut = (key: number): FoundSpecialist => {
    const number = nameOrder[key % size]!;
    const specialist = specialists[number]!;
    const { site, chord, unanswered } = judge(number)!;
    const location = specialist.locations[site - firstSites[number]!];
    return {
      specialist,
      location,
      distance: chord < unknownChord ? milesOfChord(chord) : undefined,
      unanswered: answers.filter((_answer, bit) => unanswered & (1 << bit)).map((what) => (what === 'distance' && !tellsPlace(location) ? 'place' : what)),
    };
  };
  let left = limit;
  const groups = keys.map((parts, group) => ({
    id: groupIds[group]!,
    found: parts.flatMap((part) => {
      const first = new Float64Array(left ? part : []).sort().subarray(0, left);
      left -= first.length;
      return [...first].map((key) => writeOut(key));
    }),
    matchCount: parts[0].length,
    unansweredCount: parts[1].length,
  }));
  return { groups: groups.filter(({ matchCount, unansweredCount }) => matchCount + unansweredCount), total, facets: shown };
}

/** Whether anything is told of where a location is, be it only its name. */
function tellsPlace({ name, street, city, state, postalCode }: Partial<SpecialistLocation> = {}): boolean {
  return Boolean(name ?? street ?? city ?? state ?? postalCode);
}
