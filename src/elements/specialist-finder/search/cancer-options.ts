import { cancerTypeById, suggestCancerTypes } from '../../../content/cancer-types.ts';
import { foldWords } from '../../../content/fold-words.ts';
import { spellingDistance } from '../../../content/spelling-distance.ts';
import type { CancerChoice } from '../../../model/cancer-type.ts';
import type { Say } from '../../../text/say.ts';

/** One choice in the list under the field. */
export interface CancerOption {
  readonly choice: CancerChoice;
  readonly name: string;
  /** The patient's own word for it, where that is what matched. */
  readonly alsoCalled: string | undefined;
}

/** Shown before anything is typed: the types people ask about most (the most new cases a year in the US). */
const common = ['breast', 'prostate', 'lung', 'colorectal', 'melanoma', 'bladder', 'kidney', 'pancreatic'] as const;
const last = ['unknown-primary', 'not-sure'] as const;
const mostSuggested = 8;
/** Letters a misspelled name differs by, at most. */
const mostSlips = 3;

/** The plain name of a choice; empty for none. */
export function nameCancer(say: Say, choice: CancerChoice | undefined): string {
  return choice === 'not-sure' ? say('finder.notSure') : ((choice && cancerTypeById(choice)?.name) ?? '');
}

/** The choices for what was typed, best first; "spread, starting place not known" and "I'm not sure" always end the list. */
export function listCancerOptions(say: Say, typed: string): readonly CancerOption[] {
  const words = typed.trim();
  const option = (choice: CancerChoice, word?: string): CancerOption => {
    const name = nameCancer(say, choice);
    return { choice, name, alsoCalled: word && !isMisspelled(word, name) ? word : undefined };
  };
  const found = words ? suggestCancerTypes(words, mostSuggested).map(({ type, word }) => option(type.id, word)) : common.map((id) => option(id));
  return [...found.filter(({ choice }) => choice !== last[0]), ...last.map((id) => option(id))];
}

/** The vocabulary knows common misspellings; nobody is told that a cancer is "also called" by one. */
function isMisspelled(word: string, name: string): boolean {
  return spellingDistance(foldWords(word), foldWords(name), mostSlips, true) <= mostSlips;
}
