import { findSpecialists } from '../../directory/find-specialists.ts';
import { suggestLoosening } from '../../directory/suggest-loosening.ts';
import type { Loosening, SpecialistQuery, SpecialistResults } from '../../directory/query.ts';
import type { SearchableDirectory } from './directory-controller.ts';
import { fewSpecialists } from './search/radius-choices.ts';

export interface Found {
  readonly results: SpecialistResults;
  readonly loosening: Loosening | undefined;
}

/** Searches, and remembers the last answer: what is drawn often is searched for once. */
export class FinderSearch {
  #key: readonly unknown[] = [];
  #found: Found | undefined;
  #rareKey: readonly unknown[] = [];
  #rare = false;

  /**
   * What is found.
   *
   * @param onNew told when a new question was asked of a directory that was there before
   */
  find({ directory, index }: SearchableDirectory, query: SpecialistQuery, onNew: () => void): Found {
    const key = [index, ...Object.values(query)];
    if (this.#found && isSame(key, this.#key)) return this.#found;
    const isAnother = this.#found !== undefined && !isSame(key.slice(1, -1), this.#key.slice(1, -1));
    const results = findSpecialists(index, query);
    const loosening = results.total || !directory.specialists.length ? undefined : suggestLoosening(index, query);
    this.#key = key;
    this.#found = { results, loosening };
    if (isAnother) onNew();
    return this.#found;
  }

  /**
   * Whether so few are said to treat this cancer that a radius would leave hardly a choice. Never where the directory
   * tells of no one which cancers they treat.
   */
  isRare({ directory, index }: SearchableDirectory, cancer: SpecialistQuery['cancer']): boolean {
    const key = [index, cancer];
    if (isSame(key, this.#rareKey)) return this.#rare;
    this.#rareKey = key;
    this.#rare = false;
    if (cancer && cancer !== 'not-sure' && directory.complete && directory.specialists.some(({ cancers }) => cancers.length)) {
      const anywhere = { cancer, near: undefined, state: undefined, radius: undefined, words: '', filters: {}, sort: 'name', limit: 0 } as const;
      const treats = findSpecialists(index, anywhere).groups.find(({ id }) => id === 'treats');
      this.#rare = (treats ? treats.matchCount + treats.unansweredCount : 0) < fewSpecialists;
    }
    return this.#rare;
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
