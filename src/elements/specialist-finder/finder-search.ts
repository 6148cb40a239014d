import { findSpecialists } from '../../directory/find-specialists.ts';
import { suggestLoosening } from '../../directory/suggest-loosening.ts';
import type { Loosening, SpecialistQuery, SpecialistResults } from '../../directory/query.ts';
import { remember } from '../../host/remember.ts';
import type { SearchableDirectory } from './directory-controller.ts';

export interface Found {
  readonly results: SpecialistResults;
  /** Only where there is nobody, or nobody near enough to visit: then it is to look farther. */
  readonly loosening: Loosening | undefined;
}

/**
 * A cancer counts as rare here when fewer specialists than this in the whole directory are said to treat it: a radius
 * would leave hardly a choice, so any distance is the default.
 */
const fewSpecialists = 5;

/** Searches once for what is drawn often. */
export class FinderSearch {
  readonly #found = remember<Found>();
  readonly #rare = remember<boolean>();

  /** How many were last found to be shown; `undefined` before the first search. */
  shown: number | undefined = undefined;

  find({ directory, index }: SearchableDirectory, query: SpecialistQuery): Found {
    return this.#found([index, ...Object.values(query)], () => {
      const results = findSpecialists(index, query);
      this.shown = results.groups.flatMap(({ found }) => found).length;
      if (!results.total) return { results, loosening: directory.specialists.length ? suggestLoosening(index, query) : undefined };
      if (results.groups[0]!.id !== 'remote') return { results, loosening: undefined };
      return { results, loosening: { what: 'radius', count: findSpecialists(index, { ...query, radius: undefined, limit: 0 }).total } };
    });
  }

  /**
   * Whether so few are said to treat this cancer that a radius would leave hardly a choice. Never where the directory
   * tells of no one which cancers they treat.
   */
  isRare({ directory }: SearchableDirectory, cancer: SpecialistQuery['cancer']): boolean {
    return this.#rare([directory, cancer], () => {
      if (!directory.complete || !cancer || cancer === 'not-sure') return false;
      const told = directory.specialists.filter(({ cancers }) => cancers.length);
      return told.length > 0 && told.filter(({ cancers }) => cancers.includes(cancer)).length < fewSpecialists;
    });
  }
}
