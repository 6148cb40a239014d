import { chordOfMiles, chordTo, toPoint, unknownChord } from './distance.ts';
import { facetIds } from './facet-table.ts';
import { noMatch } from './name-matcher.ts';
import { anywhere, cellsAround } from './place-cells.ts';
import type { ResultGroupId, SpecialistQuery } from './query.ts';
import type { SpecialistCounts } from './specialist-counts.ts';
import type { SpecialistIndex } from './specialist-index.ts';
import { allVisits, bitsOfVisits, codesOfVisits, inPerson, maybeShift, remote } from './visits.ts';

/** How a specialist belongs in the results of a query. */
export interface Judgement {
  readonly group: ResultGroupId;
  /** The nearest site that answers the filters best. */
  readonly site: number;
  /** Square of the straight line to it on the unit sphere; `unknownChord` and above where it isn't known. */
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

const visitBit = 1;
const distanceBit = 1 << facetIds.length;

/**
 * Prepares the judging of specialists by one query.
 *
 * @param counts gets what each specialist adds to the facets
 * @returns `judge`, which says `undefined` for those who don't belong in the results, and the `candidates` to ask it about
 */
export function createJudge(index: SpecialistIndex, query: Omit<SpecialistQuery, 'sort' | 'limit'>, counts: SpecialistCounts) {
  const { firstSites, siteVisits, firstCodes, codes, points, reached } = index;
  const { near, radius, state, filters } = query;
  const { values, bits } = index.facets;
  const size = index.specialists.length;
  const evidenceOf = index.evidence.judge(query.cancer);
  const spelling = index.names.match(query.words, size);
  const center = near && toPoint(near);
  const reach = near && radius !== undefined ? chordOfMiles(radius) : undefined;
  const filtered = facetIds.reduce((mask, id, facet) => mask | (filters[id]?.length ? 1 << facet : 0), 0);
  const chosen = values.map((value, code) => filtered & bits[code]! && filters[facetIds[Math.log2(bits[code]!)]!]!.includes(value));
  const chosenVisits = bitsOfVisits(filters['visit-kind'] ?? []);
  /** Specialist → the way to get to them remotely, and whether a visit is to be looked into; 0 where they are out of reach. */
  const ways = new Uint8Array(size);
  const candidates: number[] = [];
  const addWay = (key: string | number | undefined, way: number) => {
    for (const number of reached.get(key) ?? []) {
      if (!ways[number] && !(spelling && spelling[number]! >= noMatch)) candidates.push(number);
      ways[number]! |= way;
    }
  };
  const cells = near && radius !== undefined ? [undefined, ...cellsAround(near, radius)] : [anywhere];
  for (const cell of cells) addWay(cell, visit);
  if (state) {
    addWay('', perhapsRemote);
    addWay(state, openRemotely);
  }

  const chordOf = (site: number) => (center ? chordTo(center, points, site * 3) : unknownChord);
  const routeTo = (site: number): number => {
    if (reach === undefined) return visit;
    if (!(siteVisits[site]! & (inPerson | (inPerson << maybeShift)))) return 0;
    const chord = chordOf(site);
    return chord <= reach ? visit : chord < unknownChord ? 0 : unplaced;
  };

  /** Holds a site against the filters: those not met, as bits, or `undefined` for a no to one of them. */
  const judgeSite = (specialist: number, site: number, route: number): number | undefined => {
    let sure = siteVisits[site]! & allVisits;
    let maybe = siteVisits[site]! >> maybeShift;
    let needed = filtered;
    let visitsAsked = chosenVisits;
    const remoteWay = state ? ways[specialist]! & openRemotely : perhapsRemote;
    if (remoteWay < openRemotely) {
      if (remoteWay) maybe |= sure & remote;
      sure &= inPerson;
    }
    if (route & 1) {
      // Out of reach in person, the visit itself is a filter: it has to be open to the patient's state.
      sure &= remote;
      maybe &= remote;
      needed |= visitBit;
      if (!(filtered & visitBit)) visitsAsked = remote;
    }
    let met = sure & visitsAsked ? visitBit : 0;
    let known = (sure | maybe) & visitsAsked ? 0 : visitBit;
    const end = firstCodes[site + 1]!;
    for (let at = filtered ? firstCodes[site]! : end; at < end; at++) {
      const code = codes[at]!;
      known |= bits[code]!;
      if (chosen[code]) met |= bits[code]!;
    }
    const unmet = needed & ~met;
    // Who fails a single facet still counts for its values: choosing one of them is what would bring them back.
    if (route !== unplaced) {
      if (unmet <= visitBit) for (const code of codesOfVisits(sure)) counts.add(code, specialist);
      for (let at = firstCodes[site]!; at < end; at++) if (!unmet || unmet === bits[codes[at]!]) counts.add(codes[at]!, specialist);
    }
    return unmet & known ? undefined : unmet;
  };

  const judge = (specialist: number): Judgement | undefined => {
    const evidence = evidenceOf(specialist);
    if (!evidence) return undefined;
    const end = firstSites[specialist + 1]!;
    let route = ways[specialist]! & openRemotely;
    for (let site = ways[specialist]! & visit ? firstSites[specialist]! : end; site < end; site++) route = Math.max(route, routeTo(site));
    const isRemote = (route & 1) > 0;
    let best: Judgement | undefined;
    let least = Infinity;
    for (let site = firstSites[specialist]!; route && site < end; site++) {
      if (!isRemote && routeTo(site) !== route) continue;
      const unmet = judgeSite(specialist, site, route);
      if (unmet === undefined) continue;
      const chord = chordOf(site);
      const unanswered = unmet | (route === unplaced ? distanceBit : 0);
      // Full matches go before all others, then the nearest does.
      const cost = unanswered ? chord + 32 : chord;
      if (cost >= least) continue;
      least = cost;
      best = { group: isRemote ? 'remote' : evidence, site, chord, unanswered, errors: spelling ? spelling[specialist]! : 0 };
    }
    return best;
  };
  return { candidates, judge };
}
