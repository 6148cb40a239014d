import { BitSet } from './bit-set.ts';
import type { Evidence } from './cancer-evidence.ts';
import { milesOfChord, toSphere } from './distance.ts';
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
  /** Miles to `site`; NaN where it isn't known. */
  distance = NaN;
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
  /** Miles, where distance leaves anyone out. */
  readonly #radius: number | undefined;

  constructor(index: SpecialistIndex, query: SpecialistQuery) {
    this.#index = index;
    this.#query = query;
    this.#sites = new SiteJudge(index, query);
    this.#evidenceOf = index.evidence.judge(query.cancer);
    this.#errors = index.names.match(query.words, index.siteEnds.length);
    this.#center = query.near && toSphere(query.near);
    this.#radius = query.near && query.radius;
  }

  /** Everyone worth a look. */
  candidates(): BitSet {
    const { evidence, grid, siteEnds, states, unplaced } = this.#index;
    const { cancer, near, state } = this.#query;
    const candidates = evidence.candidates(cancer, siteEnds.length);
    if (near && this.#radius !== undefined) {
      const reachable = new BitSet();
      if (grid.forEachNear(near, this.#radius, (specialist) => reachable.add(specialist))) {
        for (const others of [unplaced, states.open(state), state === undefined ? undefined : states.unlisted]) reachable.addAll(others);
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
      const distance = this.#distanceTo(site);
      if (!this.#isOnRoute(route, site, distance)) continue;
      sites.judge(specialist, site, route !== 'remote');
      if (!extra) counts?.add(specialist, site, sites.unmet, sites.visits);
      if (sites.refused) continue;
      const unanswered = sites.unmet | extra;
      const isFuller = !unanswered && this.unanswered !== 0;
      const isNearer = !unanswered === !this.unanswered && (distance < this.distance || (distance >= 0 && !(this.distance >= 0)));
      if (found && !isFuller && !isNearer) continue;
      found = true;
      this.site = site;
      this.distance = distance;
      this.unanswered = unanswered;
    }
    return found;
  }

  #findRoute(specialist: number): Route | undefined {
    const { siteEnds, siteVisits, states } = this.#index;
    const first = this.#firstSite(specialist);
    let unplaced = false;
    for (let site = first; site < siteEnds[specialist]!; site++) {
      const distance = this.#distanceTo(site);
      if (this.#isOnRoute('visit', site, distance)) return 'visit';
      unplaced ||= this.#isOnRoute('unplaced', site, distance);
    }
    const offersRemote = (siteVisits[first]! & remote) > 0;
    if (offersRemote && states.open(this.#query.state).has(specialist)) return 'remote';
    if (unplaced) return 'unplaced';
    return offersRemote && this.#query.state !== undefined && states.unlisted.has(specialist) ? 'remote' : undefined;
  }

  #isOnRoute(route: Route, site: number, distance: number): boolean {
    if (route === 'remote' || this.#radius === undefined) return true;
    const visits = this.#index.siteVisits[site]!;
    if (!((visits | (visits >> maybeShift)) & inPerson)) return false;
    return route === 'visit' ? distance <= this.#radius : distance !== distance;
  }

  #firstSite(specialist: number): number {
    return specialist ? this.#index.siteEnds[specialist - 1]! : 0;
  }

  #distanceTo(site: number): number {
    if (!this.#center) return NaN;
    const { points } = this.#index;
    const x = points[site * 3]! - this.#center[0];
    const y = points[site * 3 + 1]! - this.#center[1];
    const z = points[site * 3 + 2]! - this.#center[2];
    return milesOfChord(x * x + y * y + z * z);
  }

  /** Index of `site` among the locations of its specialist. */
  locationIndex(specialist: number): number {
    return this.site - this.#firstSite(specialist);
  }
}
