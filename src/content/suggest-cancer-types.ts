import type { CancerType } from '../model/cancer-type.ts';
import { cancerGroups } from './cancer-groups.ts';
import { fromVocabulary } from './cancer-vocabulary.ts';
import { keyOf, tellingWords } from './cancer-words.ts';
import { foldWords } from './fold-words.ts';
import { countSpellingErrors } from '../model/spelling-errors.ts';

/** One type for what was typed. */
export interface CancerSuggestion {
  readonly type: CancerType;
  /** The word of the vocabulary that matched where it was not the name: "brest cancer". */
  readonly word: string | undefined;
  /** Whether it was typed in full, a name or a word of this type. */
  readonly exact: boolean;
}

interface Term {
  readonly type: CancerType;
  readonly word: string | undefined;
  readonly folded: string;
  readonly key: string;
  /** Telling words, as places among all words of the vocabulary. */
  readonly telling: readonly number[];
}

const longestTyped = 120;
const mostWords = 8;
/** Costs of what was typed letter by letter, of what differs in empty words alone, of what a group holds; the rest costs more. */
const same = 0.2;
const alike = 0.5;
const grouped = 0.6;
/** Added where no typed word is there as it was typed, nor its beginning. */
const blurred = 100;

/** The terms of the vocabulary, and the words in them, each with the set of its letters. */
const known = fromVocabulary(({ types }) => {
  const places = new Map<string, number>();
  /** Words that are spelled as they should be: no other is meant by them. */
  const right = new Set<string>();
  const placeOf = (word: string) => places.get(word) ?? (places.set(word, places.size), places.size - 1);
  const terms = types.flatMap((type) =>
    [type.name, type.name.replace(/ \(.*/, ''), ...type.words, ...type.heard].map((word, index): Term => {
      const folded = foldWords(word);
      const telling = namingWords(folded);
      if (index < 2 + type.words.length) for (const one of telling) right.add(one);
      // Other digestive cancers are not all of them.
      const key = /\bother\b/.test(folded) ? folded : keyOf(word);
      return { type, word: index < 2 ? undefined : word, folded, key, telling: telling.map(placeOf) };
    }),
  );
  return { terms, right, words: [...places.keys()].map((word) => ({ word, letters: lettersOf(word) })) };
});

/** Telling words but for the stage, which many cancers share. */
function namingWords(folded: string): readonly string[] {
  return tellingWords(folded).filter((word) => !/^(?:\d+|i{2,3}|iv|stage|grade)$/.test(word));
}

/** Whether something in it tells one cancer from another; "cancer" alone doesn't. */
export function tellsCancer(typed: string): boolean {
  const key = keyOf(typed);
  return cancerGroups().has(key) || namingWords(key).some((word) => !/^canc?e?$/.test(word));
}

/**
 * The types somebody may mean, best first: the very word, those of a group, the beginning of a name, of a word, then
 * misspelled words where no better was found.
 *
 * @param typed what is in the field so far, in any case, with or without accents
 * @param limit how many at most
 */
export function suggestCancerTypes(typed: string, limit = 8): readonly CancerSuggestion[] {
  const short = typed.slice(0, longestTyped);
  // What stands in brackets is often the family: "Kaposi Sarcoma (Soft Tissue Sarcoma)".
  const outside = short.replace(/\(.*?(?:\)|$)/g, ' ');
  const found = outside === short ? [] : suggestFor(foldWords(outside), limit);
  return found.length ? found : suggestFor(foldWords(short), limit);
}

function suggestFor(folded: string, limit: number): readonly CancerSuggestion[] {
  if (!folded) return [];
  const best = new Map<CancerType, { cost: number; word: string | undefined }>();
  const take = (type: CancerType, cost: number, word?: string) => {
    if (cost < (best.get(type)?.cost ?? Infinity)) best.set(type, { cost, word });
  };
  const key = keyOf(folded);
  for (const type of cancerGroups().get(key) ?? []) take(type, grouped);
  const costs = namingWords(folded).slice(0, mostWords).map(costsOf);
  for (const term of known().terms) take(term.type, term.key === key && term.folded !== folded ? alike - 0.1 : costOf(term, folded, costs), term.word);
  const sorted = [...best].sort(([, one], [, other]) => one.cost - other.cost);
  const first = sorted[0]?.[1].cost ?? 0;
  return sorted
    .filter(([, { cost }]) => cost < (first < 1 ? blurred : Infinity))
    .slice(0, limit)
    .map(([type, { cost, word }]) => ({ type, word, exact: cost < (first < same ? same : alike) }));
}

/** The set of letters of a word, one bit each; a quick way to see that two words differ too much. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}

/** Costs of taking one typed word for each word of the vocabulary; `undefined` where it is none of them. */
function costsOf(typed: string): readonly (number | undefined)[] {
  const most = typed.length < 4 || /\d/.test(typed) || known().right.has(typed) ? 0 : typed.length < 6 ? 1 : 2;
  const letters = lettersOf(typed);
  return known().words.map(({ word, letters: lettersOfWord }) => {
    if (word === typed) return 0;
    if (word.startsWith(typed)) return 0.5;
    if (!most || countBits(letters & ~lettersOfWord) > most) return undefined;
    const beginning = countSpellingErrors(typed, word, most, false);
    if (beginning > most) return undefined;
    const whole = countSpellingErrors(typed, word, most, true);
    return whole <= most ? 1 + whole : 1.5 + beginning;
  });
}

/** 0 is best; `Infinity` where the term has nothing to do with what was typed. */
function costOf({ word, folded: term, telling }: Term, typed: string, costs: readonly (readonly (number | undefined)[])[]): number {
  const lay = word ? 0.2 : 0;
  if (term === typed) return lay / 2;
  if (term.startsWith(typed)) return 1 + lay;
  if (!costs.length) return term.includes(' ' + typed) ? 2 + lay : Infinity;
  let sum = 0;
  let missed = 0;
  let isSharp = false;
  for (const ofWord of costs) {
    let least = Infinity;
    for (const place of telling) least = Math.min(least, ofWord[place] ?? Infinity);
    if (least === Infinity) missed++;
    else sum += least;
    if (least < 1) isSharp = true;
  }
  const matched = costs.length - missed;
  if (missed && typed.startsWith(term + ' ')) return 2.6 + lay - term.length / 200;
  // A long phrase may hold words we don't know ("Breast cancer, stage two, left side"); one telling word is enough then, ranked last.
  if (!matched) return Infinity;
  const unused = Math.max(0, telling.length - matched);
  return 2 + lay + sum + missed * 4 + unused * 0.3 + (isSharp ? 0 : blurred);
}
