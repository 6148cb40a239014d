import { cancerTypeById, suggestCancerTypes, tellsCancer } from '../../../content/cancer-types.ts';
import { withoutDoubt } from '../../../content/cancer-words.ts';
import { foldWords } from '../../../content/fold-words.ts';
import type { CancerChoice } from '../../../model/cancer-type.ts';
import type { Say } from '../../../text/say.ts';

/** One choice in the list under the field. */
export interface CancerOption {
  readonly choice: CancerChoice;
  readonly name: string;
  /** The patient's own word for it, where that is what matched. */
  readonly alsoCalled: string | undefined;
  /** Whether this, and nothing else it could mean, was typed in full. */
  readonly exact: boolean;
}

export interface CancerOptions {
  readonly options: readonly CancerOption[];
  /** What is said above them. */
  readonly note: `finder.cancer${'Common' | 'Unknown'}` | undefined;
}

/** Shown before anything is typed: the types people ask about most (the most new cases a year in the US). */
const common = ['breast', 'prostate', 'lung', 'colorectal', 'melanoma', 'bladder', 'kidney', 'pancreatic'] as const;
const unknown = 'unknown-primary';
const mostSuggested = 8;

/** The plain name of a choice; empty for none. */
export function nameCancer(say: Say, choice: CancerChoice | undefined): string {
  return choice === 'not-sure' ? say('finder.notSure') : ((choice && cancerTypeById(choice)?.name) ?? '');
}

/**
 * The choices for what was typed, best first. "Spread, starting place not known" and "I'm not sure" end the list where
 * they aren't what was typed.
 */
export function listCancerOptions(say: Say, typed: string): CancerOptions {
  const folded = foldWords(typed);
  const words = withoutDoubt(folded);
  const isUnsure = words !== folded;
  const found = tellsCancer(words) ? suggestCancerTypes(isUnsure ? words : typed, mostSuggested) : undefined;
  const option = (choice: CancerChoice, word?: string, exact = false): CancerOption => {
    const name = nameCancer(say, choice);
    return { choice, name, alsoCalled: isSaid(choice, name, word) ? word : undefined, exact: exact || foldWords(name) === folded };
  };
  const named = found?.map(({ type, word, exact }) => option(type.id, word, exact)) ?? (isUnsure ? [] : common.map((id) => option(id)));
  const notSure = option('not-sure', undefined, isUnsure && !found?.length);
  const options = named.filter(({ choice }, index) => !index || choice !== unknown);
  if (options[0]?.choice !== unknown) options.push(option(unknown));
  const isLost = !isUnsure && !found?.length;
  return {
    options: isUnsure ? [notSure, ...options] : [...options, notSure],
    note: isLost ? (found ? 'finder.cancerUnknown' : 'finder.cancerCommon') : undefined,
  };
}

/** What was typed, where it can only mean one: a name, or a word of just one type. Never a guess. */
export function takeTyped(say: Say, typed: string): CancerOption | undefined {
  const [only, another] = typed.trim() ? listCancerOptions(say, typed).options.filter(({ exact }) => exact) : [];
  return another ? undefined : only;
}

/** Whether a word is told: no misspelling, none of another language, none that the name has already. */
function isSaid(choice: CancerChoice, name: string, word?: string): boolean {
  return cancerTypeById(choice)?.words.includes(word!) === true && !` ${foldWords(name)} `.includes(` ${foldWords(word!)} `);
}
