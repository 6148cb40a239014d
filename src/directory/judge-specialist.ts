import { visitKinds } from '../model/specialist.ts';
import { noEvidence } from './cancer-evidence.ts';
import { cellsAround, chordOfMiles, chordTo, earthRadius, toPoint, unknownChord } from './distance.ts';
import { facetIds } from './facet-table.ts';
import type { createCounts, createFacetTable } from './facet-table.ts';
import { noMatch } from './name-matcher.ts';
import type { SpecialistQuery } from './query.ts';
import { anywhere, area } from './specialist-index.ts';
import type { SpecialistIndex } from './specialist-index.ts';
import { allVisits, bitsOfVisits, inPerson, maybeShift, remote } from './visits.ts';
import { bare } from '../model/bare.ts';

/** How a specialist belongs in the results of a query. */
export interface Judgement {
  /** A place in `groupIds`. */
  readonly group: number;
  /** The nearest site that answers the filters best. */
  readonly site: number;
  /** Square of the straight line to it on the unit sphere, or `unknownChord`. */
  readonly chord: number;
  /** Filters nothing is known for, as bits of the facets and after them those of distance and state; 0 for a full match. */
  readonly unanswered: number;
}

// How a patient gets to a specialist, the better the higher; odd ones are remote.
const perhapsRemote = 1;
const unplaced = 2;
const openRemotely = 3;
const visit = 4;

/** Miles; beyond, or with the patient's state not known, looking at everyone costs less than going through cells and areas. */
const widestRadius = 300;
/** A place in `groupIds`. */
const remoteGroup = 3;

const visitBit = 1;
/** For the kind of visit, where it is listed and only whether it is open to the patient's state is not known. */
const stateBit = 2 << facetIds.length;
/** What each way asks for besides the filters: out of reach in person, a visit that is open to the patient's state. */
const needs = [0, visitBit, 1 << facetIds.length, visitBit, 0];

/** Where a facet's bit lies that says that a value is asked for. */
const askedShift = 16;

/** The facets that are filtered, as bits; and code → bit of its facet, twice where the value is asked for. */
function readFilters({ bits, codesOf }: ReturnType<typeof createFacetTable>, filters: SpecialistQuery['filters']) {
  let filtered = 0;
  const marks = [...bits];
  facetIds.forEach((id, facet) => {
    for (const value of filters[id] ?? []) {
      filtered |= 1 << facet;
      marks[codesOf[facet]!.get(value) ?? 0]! |= 1 << (facet + askedShift);
    }
  });
  // Which kinds of visit count is no matter of what is listed alone.
  return { filtered, marks: marks.fill(0, 0, visitKinds.length) };
}

/**
 * Prepares the judging of specialists by one query.
 *
 * @param counts gets what each specialist adds to the facets
 * @returns `judge`, which says `undefined` for those who don't belong in the results, and the `candidates` to ask it about
 */
export function createJudge(
  index: SpecialistIndex,
  query: Omit<SpecialistQuery, 'sort' | 'limit'>,
  spelling: Uint8ClampedArray,
  counts: ReturnType<typeof createCounts>,
) {
  const { specialists, firstSites, siteVisits, firstCodes, codes, points, areas, reached, facets, evidence } = index;
  const { near, radius, state, filters } = query;
  const evidenceOf = evidence.judge(query.cancer);
  const center = toPoint(near ?? bare({}));
  const miles = (near && radius) ?? Infinity;
  const reach = chordOfMiles(miles);
  const { filtered, marks } = readFilters(facets, filters);
  const visitsAsked = bitsOfVisits(filters['visit-kind'] ?? []) || remote;
  /** Specialist → the way to get to them remotely, and whether a visit is to be looked into. */
  const ways = new Uint8Array(specialists.length);
  const candidates: number[] = [];
  const addWay = (key: string | number | undefined, way: number) => {
    for (const number of reached.get(key) ?? []) {
      if (!ways[number] && spelling[number] !== noMatch) candidates.push(number);
      ways[number]! |= way;
    }
  };
  /** Where a site without a position may be: with the patient's state known, only there. */
  const here = area + (state ?? '');
  for (const cell of state && miles < widestRadius ? [undefined, here, ...cellsAround(center, miles / earthRadius)] : [anywhere]) addWay(cell, visit);
  if (state) {
    addWay('', perhapsRemote);
    addWay(state, openRemotely);
  }

  const chordOf = (site: number) => chordTo(center, points, site * 3);
  const routeTo = (specialist: number, site: number): number => {
    if (miles === Infinity) return visit;
    const remotely = ways[specialist]! & openRemotely;
    if (remotely === ways[specialist] || !(siteVisits[site]! & (inPerson | (inPerson << maybeShift)))) return remotely;
    const chord = chordOf(site);
    if (chord <= reach) return visit;
    return chord < unknownChord || (state && (areas[site] ?? here) !== here) ? remotely : Math.max(unplaced, remotely);
  };

  /** Holds a site against the filters: those not met, as bits, or `undefined` for a no to one of them. */
  const judgeSite = (specialist: number, site: number, route: number): number | undefined => {
    const remoteWay = state ? ways[specialist]! & openRemotely : perhapsRemote;
    const listed = siteVisits[site]!;
    const thinkable = route & 1 ? remote : allVisits;
    const sure = listed & thinkable & (remoteWay === openRemotely ? allVisits : inPerson);
    const possible = ((listed >> maybeShift) | (listed & (remoteWay ? allVisits : inPerson))) & thinkable;
    let told = sure & visitsAsked ? visitBit << askedShift : possible & visitsAsked ? 0 : visitBit;
    const end = firstCodes[site + 1]!;
    for (let at = filtered ? firstCodes[site]! : end; at < end; at++) told |= marks[codes[at]!]!;
    let unmet = (filtered | needs[route]!) & ~(told >> askedShift);
    const asksState = unmet & visitBit && listed & possible & visitsAsked ? visitBit : 0;
    unmet ^= asksState;
    // Who fails a single facet still counts for its values: choosing one of them is what would bring them back.
    for (let at = firstCodes[site]!; at < end; at++) {
      const code = codes[at]!;
      if (!(unmet & ~facets.bits[code]!) && (code >= visitKinds.length || (sure | (listed & possible)) & (1 << code))) counts.add(code, specialist);
    }
    return unmet & told ? undefined : asksState ? unmet | stateBit : unmet;
  };

  const judge = (specialist: number): Judgement | undefined => {
    const group = evidenceOf(specialist);
    if (group === noEvidence) return undefined;
    const end = firstSites[specialist + 1]!;
    let route = 1;
    for (let site = firstSites[specialist]!; site < end; site++) route = Math.max(route, routeTo(specialist, site));
    let best: Judgement | undefined;
    let least = Infinity;
    for (let site = firstSites[specialist]!; site < end; site++) {
      if (routeTo(specialist, site) !== route) continue;
      const unanswered = judgeSite(specialist, site, route);
      if (unanswered === undefined) continue;
      const chord = chordOf(site);
      // Full matches go first, then those with only the state to ask for, then the nearest.
      const cost = chord + (unanswered && (unanswered === stateBit ? 16 : 32));
      if (cost >= least) continue;
      least = cost;
      best = { group: route & 1 ? remoteGroup : group, site, chord, unanswered };
    }
    return best;
  };
  return { candidates, judge };
}
