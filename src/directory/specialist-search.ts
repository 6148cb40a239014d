import { BitSet } from './bit-set.ts';
import type { Evidence } from './cancer-evidence.ts';
import { chordOfMiles, milesOfChord, toSphere } from './distance.ts';
import type { FacetCounts } from './facet-counts.ts';
import { noMatch } from './name-matcher.ts';
import type { ResultGroupId, SpecialistQuery } from './query.ts';
import { SiteJudge } from './site-judge.ts';
import type { SpecialistIndex } from './specialist-index.ts';
import { inPerson, maybeShift, remote } from './visits.ts';

/** Bit after those of the facets. */
export const distanceUnanswered = 1 << 8;

/** How a patient gets to a specialist: by visiting, remotely, or not known because the place isn't. */
type Route = 'visit' | 'remote' | 'unplaced';

/** Decides, specialist by specialist, who belongs in the results of one query. The fields tell about the one last judged. */
export class SpecialistSearch {
  group: ResultGroupId = 'treats';
  /** The nearest site that answers the filters best. */
  site = 0;
  /** Square of the straight line to `site` on the unit sphere; NaN where it isn't known. */
  #chord = NaN;
  /** Filters nothing is known for, as bits of the facets and `distanceUnanswered`; 0 for a full match. */
  unanswered = 0;
  /** Typing errors forgiven in the name. */
  errors = 0;

  readonly #index: SpecialistIndex;
  readonly #query: SpecialistQuery;
  readonly #sites: SiteJudge;
  readonly #evidenceOf: (candidate: number) => Evidence;
  readonly #errors: Uint8Array | undefined;
  readonly #center: readonly [number, number, number] | undefined;
  /** The same measure for the radius, where distance leaves anyone out. */
  readonly #radius: number | undefined;

  constructor(index: SpecialistIndex, query: SpecialistQuery) {
    this.#index = index;
    this.#query = query;
    this.#sites = new SiteJudge(index, query);
    this.#evidenceOf = index.evidence.judge(query.cancer);
    this.#errors = index.names.match(query.words, index.siteEnds.length);
    this.#center = query.near && toSphere(query.near);
    this.#radius = query.near && query.radius !== undefined ? chordOfMiles(query.radius) : undefined;
  }

  /** Everyone worth a look. */
  candidates(): BitSet {
    const { evidence, grid, siteEnds, unplaced } = this.#index;
    const { cancer, near, radius } = this.#query;
    const candidates = evidence.candidates(cancer, siteEnds.length);
    if (near && radius !== undefined) {
      const reachable = new BitSet();
      if (grid.forEachNear(near, radius, (specialist) => reachable.add(specialist))) {
        for (const others of [unplaced, this.#sites.openRemotely, this.#sites.perhapsOpen]) reachable.addAll(others);
        candidates.keepOnly(reachable);
      }
    }
    return candidates;
  }

  /**
   * Whether one of the candidates is in the results; if so, the fields say how.
   *
   * @param counts where given, what the specialist adds to the facets is counted
   */
  judge(specialist: number, counts?: FacetCounts): boolean {
    this.errors = this.#errors ? this.#errors[specialist]! : 0;
    const evidence = this.errors < noMatch ? this.#evidenceOf(specialist) : undefined;
    if (!evidence) return false;
    const route = this.#radius === undefined ? 'visit' : this.#findRoute(specialist);
    if (!route) return false;
    this.group = route === 'remote' ? 'remote' : evidence;

    const extra = route === 'unplaced' ? distanceUnanswered : 0;
    const sites = this.#sites;
    let found = false;
    for (let site = this.#firstSite(specialist); site < this.#index.siteEnds[specialist]!; site++) {
      const chord = this.#chordTo(site);
      if (!this.#isOnRoute(route, site, chord)) continue;
      sites.judge(specialist, site, route !== 'remote');
      if (!extra) counts?.add(specialist, site, sites.unmet, sites.visits);
      if (sites.refused) continue;
      const unanswered = sites.unmet | extra;
      const isFuller = !unanswered && this.unanswered !== 0;
      const isNearer = !unanswered === !this.unanswered && (chord < this.#chord || (chord >= 0 && !(this.#chord >= 0)));
      if (found && !isFuller && !isNearer) continue;
      found = true;
      this.site = site;
      this.#chord = chord;
      this.unanswered = unanswered;
    }
    return found;
  }

  #findRoute(specialist: number): Route | undefined {
    const { siteEnds, siteVisits } = this.#index;
    const first = this.#firstSite(specialist);
    let unplaced = false;
    for (let site = first; site < siteEnds[specialist]!; site++) {
      const chord = this.#chordTo(site);
      if (this.#isOnRoute('visit', site, chord)) return 'visit';
      unplaced ||= this.#isOnRoute('unplaced', site, chord);
    }
    const offersRemote = (siteVisits[first]! & remote) > 0;
    if (offersRemote && this.#sites.openRemotely.has(specialist)) return 'remote';
    if (unplaced) return 'unplaced';
    return offersRemote && this.#sites.perhapsOpen?.has(specialist) ? 'remote' : undefined;
  }

  #isOnRoute(route: Route, site: number, chord: number): boolean {
    if (route === 'remote' || this.#radius === undefined) return true;
    const visits = this.#index.siteVisits[site]!;
    if (!((visits | (visits >> maybeShift)) & inPerson)) return false;
    return route === 'visit' ? chord <= this.#radius : chord !== chord;
  }

  #firstSite(specialist: number): number {
    return specialist ? this.#index.siteEnds[specialist - 1]! : 0;
  }

  #chordTo(site: number): number {
    if (!this.#center) return NaN;
    const { points } = this.#index;
    const x = points[site * 3]! - this.#center[0];
    const y = points[site * 3 + 1]! - this.#center[1];
    const z = points[site * 3 + 2]! - this.#center[2];
    return x * x + y * y + z * z;
  }

  /** Miles to `site`; NaN where it isn't known. */
  get distance(): number {
    return milesOfChord(this.#chord);
  }

  /** Index of `site` among the locations of its specialist. */
  locationIndex(specialist: number): number {
    return this.site - this.#firstSite(specialist);
  }
}
