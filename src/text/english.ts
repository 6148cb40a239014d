import { commonEnglish } from './english/common.ts';
import { finderResultsEnglish } from './english/finder-results.ts';
import { finderSearchEnglish } from './english/finder-search.ts';
import { urgentEnglish } from './english/urgent.ts';

/** Every string of the interface, in English, by id. Ids are a public contract: hospitals correct strings by them. */
export const english = { ...commonEnglish, ...urgentEnglish, ...finderSearchEnglish, ...finderResultsEnglish } as const;

export type TextId = keyof typeof english;
