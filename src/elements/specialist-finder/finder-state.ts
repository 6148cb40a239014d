import type { FacetId, SortOrder } from '../../directory/query.ts';
import { bare } from '../../model/bare.ts';

/**
 * What a patient has set in one finder, besides what the case holds (cancer, place, chosen specialist).
 * Frozen; the next one is made by `applyFinderAction`.
 */
export interface FinderState {
  /** Miles; `any` for any distance; `undefined` until the patient picks, when the default for the cancer holds. */
  readonly radius: number | 'any' | undefined;
  /** Search text for a name. */
  readonly words: string;
  readonly filters: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  readonly sort: SortOrder;
  /** How many cards are shown. */
  readonly limit: number;
  /** Ids of specialists to compare, at most three, in the order they were added. */
  readonly compared: readonly string[];
  readonly comparing: boolean;
}

export type FinderAction =
  | { readonly do: 'set-radius'; readonly radius: number | 'any' }
  | { readonly do: 'set-words'; readonly words: string }
  | { readonly do: 'toggle-filter'; readonly facet: FacetId; readonly value: string }
  | { readonly do: 'clear-facet'; readonly facet: FacetId }
  | { readonly do: 'clear-all' }
  | { readonly do: 'sort'; readonly by: SortOrder }
  | { readonly do: 'show-more' }
  | { readonly do: 'toggle-compare'; readonly id: string }
  | { readonly do: 'compare'; readonly open: boolean };

/** Most specialists that can stand side by side. */
export const mostCompared = 3;

const untouched = { radius: undefined, words: '', filters: bare<FinderState['filters']>({}), sort: 'distance', compared: [], comparing: false } as const;

export function initialFinderState(pageSize: number): FinderState {
  return Object.freeze({ ...untouched, limit: pageSize });
}

/** The state after an action. Pure. What changes the results starts again at the first page. */
export function applyFinderAction(state: FinderState, action: FinderAction, pageSize: number): FinderState {
  const { limit, filters, compared } = state;
  const next = (change: Partial<FinderState>) => Object.freeze({ ...state, ...change });
  const anew = (change: Partial<FinderState>) => next({ limit: pageSize, ...change });
  switch (action.do) {
    case 'set-radius':
      return anew({ radius: action.radius });
    case 'set-words':
      return anew({ words: action.words });
    case 'toggle-filter':
    case 'clear-facet': {
      const { [action.facet]: before = [], ...others } = filters;
      const values = action.do === 'clear-facet' ? [] : toggled(before, action.value);
      return anew({ filters: bare(values.length ? { ...others, [action.facet]: values } : others) });
    }
    case 'clear-all':
      return anew({ filters: bare({}), words: '', radius: undefined });
    case 'sort':
      return anew({ sort: action.by });
    case 'show-more':
      return next({ limit: limit + pageSize });
    case 'toggle-compare': {
      const changed = toggled(compared, action.id);
      return changed.length > mostCompared ? state : next({ compared: changed, comparing: state.comparing && changed.length > 1 });
    }
    case 'compare':
      return next({ comparing: action.open });
  }
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
