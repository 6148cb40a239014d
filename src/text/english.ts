import { commonEnglish } from './english/common.ts';
import { finderEnglish } from './english/finder.ts';
import { urgentEnglish } from './english/urgent.ts';

/** Every string of the interface, in English, by id. Ids are a public contract: hospitals correct strings by them. */
export const english = { ...commonEnglish, ...urgentEnglish, ...finderEnglish } as const;

export type TextId = keyof typeof english;
