import { cellsAround, chordOfMiles, chordTo, toPoint, unknownChord } from './distance.ts';
import { facetIds } from './facet-table.ts';
import type { SpecialistCounts } from './facet-table.ts';
import { noMatch } from './name-matcher.ts';
import type { ResultGroupId, SpecialistQuery } from './query.ts';
import { anywhere } from './specialist-index.ts';
import type { SpecialistIndex } from './specialist-index.ts';
import { allVisits, bitsOfVisits, inPerson, maybeShift, remote } from './visits.ts';

/** How a specialist belongs in the results of a query. */
export interface Judgement {
  readonly group: ResultGroupId;
  /** The nearest site that answers the filters best. */
  readonly site: number;
  /** Square of the straight line to it on the unit sphere, or `unknownChord`. */
  readonly chord: number;
  /** Filters nothing is known for, as bits of the facets and `distanceBit`; 0 for a full match. */
  readonly unanswered: number;
  /** Typing errors forgiven in the name. */
  readonly errors: number;
}

// How a patient gets to a specialist, the better the higher; odd ones are remote.
const perhapsRemote = 1;
const unplaced = 2;
const openRemotely = 3;
const visit = 4;

/** About 600 miles; beyond, looking at everyone costs less than going through the cells. */
const widestReach = 0.02;

const visitBit = 1;
const distanceBit = 1 << facetIds.length;

/**
 * Prepares the judging of specialists by one query.
 *
 * @param counts gets what each specialist adds to the facets
 * @returns `judge`, which says `undefined` for those who don't belong in the results, and the `candidates` to ask it about
 */
export function createJudge(index: SpecialistIndex, query: Omit<SpecialistQuery, 'sort' | 'limit'>, counts: SpecialistCounts) {
  const { specialists, firstSites, siteVisits, firstCodes, codes, points, reached, facets, evidence, names } = index;
  const { near, radius, state, filters } = query;
  const { bits } = facets;
  const evidenceOf = evidence.judge(query.cancer);
  const spelling = names.match(query.words, specialists.length);
  const center = toPoint({ latitude: NaN, longitude: NaN, ...near });
  const reach = near && radius !== undefined ? chordOfMiles(radius) : Infinity;
  const filtered = facetIds.reduce((mask, id, facet) => mask | (filters[id]?.length ? 1 << facet : 0), 0);
  const chosen = facets.codesOf(filters);
  const visitsAsked = bitsOfVisits(filters['visit-kind'] ?? []) || remote;
  /** Specialist → the way to get to them remotely, and whether a visit is to be looked into. */
  const ways = new Uint8Array(specialists.length);
  const candidates: number[] = [];
  const addWay = (key: string | number | undefined, way: number) => {
    for (const number of reached.get(key) ?? []) {
      if (!ways[number] && spelling[number]! < noMatch) candidates.push(number);
      ways[number]! |= way;
    }
  };
  for (const cell of reach < widestReach ? [undefined, ...cellsAround(center, Math.sqrt(reach) + 1e-9)] : [anywhere]) addWay(cell, visit);
  if (state) {
    addWay('', perhapsRemote);
    addWay(state, openRemotely);
  }

  const chordOf = (site: number) => chordTo(center, points, site * 3);
  const routeTo = (specialist: number, site: number): number => {
    if (reach === Infinity) return visit;
    const remotely = ways[specialist]! & openRemotely;
    if (remotely === ways[specialist] || !(siteVisits[site]! & (inPerson | (inPerson << maybeShift)))) return remotely;
    const chord = chordOf(site);
    return chord <= reach ? visit : chord < unknownChord ? remotely : Math.max(unplaced, remotely);
  };

  /** Holds a site against the filters: those not met, as bits, or `undefined` for a no to one of them. */
  const judgeSite = (specialist: number, site: number, route: number): number | undefined => {
    const isRemote = route & 1;
    const remoteWay = state ? ways[specialist]! & openRemotely : perhapsRemote;
    const listed = siteVisits[site]!;
    // Out of reach in person, the visit itself is a filter: it has to be open to the patient's state.
    const needed = isRemote ? filtered | visitBit : filtered;
    const thinkable = isRemote ? remote : allVisits;
    const sure = listed & thinkable & (remoteWay === openRemotely ? allVisits : inPerson);
    const maybe = ((listed >> maybeShift) | (remoteWay && listed & remote)) & thinkable;
    let met = sure & visitsAsked ? visitBit : 0;
    let known = (sure | maybe) & visitsAsked ? 0 : visitBit;
    const end = firstCodes[site + 1]!;
    for (let at = filtered ? firstCodes[site]! : end; at < end; at++) {
      const code = codes[at]!;
      if (bits[code] === visitBit) continue;
      known |= bits[code]!;
      if (chosen.has(code)) met |= bits[code]!;
    }
    const unmet = needed & ~met;
    // Who fails a single facet still counts for its values: choosing one of them is what would bring them back.
    for (let at = route === unplaced ? end : firstCodes[site]!; at < end; at++) {
      const code = codes[at]!;
      const bit = bits[code]!;
      if ((!unmet || unmet === bit) && (bit !== visitBit || sure & (1 << code))) counts.add(code, specialist);
    }
    return unmet & known ? undefined : unmet;
  };

  const judge = (specialist: number): Judgement | undefined => {
    const group = evidenceOf(specialist);
    if (!group) return undefined;
    const end = firstSites[specialist + 1]!;
    let route = 1;
    for (let site = firstSites[specialist]!; site < end; site++) route = Math.max(route, routeTo(specialist, site));
    let best: Judgement | undefined;
    let least = Infinity;
    for (let site = firstSites[specialist]!; site < end; site++) {
      if (routeTo(specialist, site) !== route) continue;
      const unmet = judgeSite(specialist, site, route);
      if (unmet === undefined) continue;
      const chord = chordOf(site);
      const unanswered = unmet | (route === unplaced ? distanceBit : 0);
      // Full matches go before all others, then the nearest does.
      const cost = unanswered ? chord + 32 : chord;
      if (cost >= least) continue;
      least = cost;
      best = { group: route & 1 ? 'remote' : group, site, chord, unanswered, errors: spelling[specialist]! };
    }
    return best;
  };
  return { candidates, judge };
}
