import type { Position } from '../model/place.ts';
import type { Specialist, SpecialistLocation } from '../model/specialist.ts';
import { createEvidence } from './cancer-evidence.ts';
import type { CancerKnowledge } from './cancer-evidence.ts';
import { nameCity } from './cities-of.ts';
import { cellsAround, toPoint } from './distance.ts';
import { createFacetTable } from './facet-table.ts';
import { foldName } from './fold-name.ts';
import { addUnder } from '../model/get-or-make.ts';
import { createNameMatcher } from './name-matcher.ts';
import { createNameOrder } from './name-order.ts';
import { readVisits, remote } from './visits.ts';

/** Stands for a cell that all are in. */
export const anywhere = Infinity;

/** Begins what is known of where a site without a position is: with the code of its state, or alone for another country. */
export const area = '@';

/** Where locations without coordinates are, as far as it could be found out. */
export type Positions = ReadonlyMap<SpecialistLocation, Position>;

/** Where a specialist without locations is. */
const nowhere = { visitKinds: [] as const } as Partial<SpecialistLocation> as SpecialistLocation;

const hyphens = /[-\u2010-\u2013]/g;

/**
 * Makes an index in slices, so that a long directory doesn't hold up the page.
 *
 * A specialist is a number here, and so is each of their locations (a *site*; a specialist without locations has one
 * site nowhere). The sites of a specialist follow each other.
 */
export function createIndexBuilder(knowledge: CancerKnowledge) {
  const specialists: Specialist[] = [];
  /** Specialist → their first site; one more at the end. */
  const firstSites = [0];
  /** Site → kinds of visit, as `readVisits` gives them. */
  const siteVisits: number[] = [];
  /** Site → first of its part of `codes`; one more at the end. */
  const firstCodes = [0];
  /** Codes of facet values, site after site. */
  const codes: number[] = [];
  /** Site → point on the unit sphere, three numbers each. */
  const points: number[] = [];
  /** Site without a position → `area` and what is known of it; nothing where it may be anywhere. */
  const areas: (string | undefined)[] = [];
  /** Sites without a position that may get one. */
  const unplaced: [number: number, site: number, location: SpecialistLocation][] = [];
  /** Specialist → days from 1970 to their `verifiedOn`; 0 where there is none. */
  const verifiedDays: number[] = [];
  /**
   * State → those who offer remote visits to its residents; `''` → those who don't list states. Cell, as `cellsAround` gives
   * it → those who have a site in it; `undefined` → those with a site that may be anywhere; `area` and a state or nothing → those
   * with a site of which no more is known.
   */
  const reached = new Map<string | number | undefined, number[]>();
  /** Locations with coordinates by their city's folded label. */
  const cities = new Map<string, SpecialistLocation[]>();
  const facets = createFacetTable();
  const evidence = createEvidence(knowledge);
  const names = createNameMatcher();
  const order = createNameOrder();

  /** @param positions once it has been tried to find out where those without coordinates are */
  const put = (number: number, site: number, location: SpecialistLocation, positions?: Positions): void => {
    const point = toPoint(positions?.get(location) ?? location);
    point.forEach((part, axis) => (points[site * 3 + axis] = part));
    const [cell] = cellsAround(point, 0);
    const { country, state } = location;
    const known = country && country !== 'US' ? area : positions && state && area + state;
    addUnder(reached, cell ?? known, number);
    if (cell !== undefined) return;
    areas[site] = known;
    if (known !== area) unplaced.push([number, site, location]);
  };

  const addSite = (number: number, specialist: Specialist, location: SpecialistLocation): void => {
    const visits = readVisits(specialist, location);
    const site = siteVisits.push(visits) - 1;
    codes.push(...facets.add(number, specialist, location, visits));
    firstCodes.push(codes.length);
    put(number, site, location);
    const { statesServed } = specialist;
    if (visits & remote) for (const state of statesServed.length ? statesServed : ['']) addUnder(reached, state, number);
    const city = location.latitude !== undefined && nameCity(location);
    if (city) addUnder(cities, foldName(city), location);
  };

  return {
    add(specialist: Specialist): void {
      const { name, id, institution, verifiedOn, locations } = specialist;
      const number = specialists.push(specialist) - 1;
      const folded = foldName(name);
      order.add(`${folded}\n${id}`);
      // Who types Mary-Jo as one word, or with a letter for the hyphen, means the same person.
      const others = [name.replace(hyphens, ''), institution, ...locations.map((location) => location.name)];
      names.add(`${folded} ${foldName(others.join(' '))}`, number);
      verifiedDays.push((Date.parse(verifiedOn ?? '') / 86_400_000) | 0);
      evidence.add(specialist);
      addUnder(reached, anywhere, number);
      for (const location of locations.length ? locations : [nowhere]) addSite(number, specialist, location);
      firstSites.push(siteVisits.length);
    },

    /** Those that `place` can place. */
    listUnplaced: () => unplaced.map(([, , location]) => location),

    /** Gives sites without coordinates the positions that were found out. The earlier index is then no longer to be used. */
    place(positions: Positions): void {
      reached.delete(undefined);
      for (const one of unplaced.splice(0)) put(...one, positions);
    },

    /**
     * The index of all that has been added. More can be added and `finish` called again; the earlier index is then
     * no longer to be used.
     */
    finish() {
      const nameOrder = order.list();
      const nameRank: number[] = Array(nameOrder.length);
      nameOrder.forEach((number, rank) => (nameRank[number] = rank));
      return {
        specialists,
        firstSites,
        siteVisits,
        firstCodes,
        codes,
        points,
        areas,
        verifiedDays,
        reached,
        cities,
        facets,
        evidence,
        names,
        /** Specialists in the order of their names, and each one's place in it. */
        nameOrder,
        nameRank,
        /** Facets to show, with their values and codes in order. */
        supported: facets.listSupported(nameOrder.length),
      };
    },
  };
}

export type IndexBuilder = ReturnType<typeof createIndexBuilder>;
/** A directory made ready for search. */
export type SpecialistIndex = ReturnType<IndexBuilder['finish']>;

/** The index of a whole directory at once. */
export function buildSpecialistIndex(specialists: Iterable<Specialist>, knowledge: CancerKnowledge): SpecialistIndex {
  const builder = createIndexBuilder(knowledge);
  for (const specialist of specialists) builder.add(specialist);
  return builder.finish();
}
