import type { CancerType } from '../model/cancer-type.ts';
import { fromVocabulary } from './cancer-vocabulary.ts';
import { emptyWords, foldWords } from './fold-words.ts';
import { spellingDistance } from './spelling-distance.ts';

/** One type for what was typed. */
export interface CancerSuggestion {
  readonly type: CancerType;
  /** The word of the vocabulary that matched where it was not the name: "brest cancer". */
  readonly word: string | undefined;
}

interface Term {
  readonly type: CancerType;
  readonly word: string | undefined;
  readonly folded: string;
  /** Telling words, as places among all words of the vocabulary. */
  readonly telling: readonly number[];
}

const longestTyped = 120;
const mostWords = 8;

/** The terms of the vocabulary, and the words in them, each with the set of its letters. */
const known = fromVocabulary(({ types }) => {
  const places = new Map<string, number>();
  const placeOf = (word: string) => places.get(word) ?? (places.set(word, places.size), places.size - 1);
  const terms = types.flatMap((type) =>
    [type.name, type.id, ...type.words].map((word, index): Term => {
      const folded = foldWords(word);
      return { type, word: index < 2 ? undefined : word, folded, telling: tellingWords(folded).map(placeOf) };
    }),
  );
  return { terms, words: [...places.keys()].map((word) => ({ word, letters: lettersOf(word) })) };
});

function tellingWords(folded: string): string[] {
  return folded.split(' ').filter((word) => word && !emptyWords.has(word));
}

/**
 * The types somebody may mean, best first: the very word, the beginning of a name, of a word, then misspelled words.
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
  const telling = tellingWords(folded).slice(0, mostWords);
  const costs = telling.map(costsOf);
  for (const term of known().terms) {
    const cost = costOf(term, folded, costs);
    if (cost < (best.get(term.type)?.cost ?? Infinity)) best.set(term.type, { cost, word: term.word });
  }
  return [...best]
    .sort(([, one], [, other]) => one.cost - other.cost)
    .slice(0, limit)
    .map(([type, { word }]) => ({ type, word }));
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
  const most = typed.length < 4 ? 0 : typed.length < 6 ? 1 : 2;
  const letters = lettersOf(typed);
  return known().words.map(({ word, letters: lettersOfWord }) => {
    if (word === typed) return 0;
    if (word.startsWith(typed)) return 0.5;
    if (!most || countBits(letters & ~lettersOfWord) > most) return undefined;
    const beginning = spellingDistance(typed, word, most, false);
    if (beginning > most) return undefined;
    const whole = spellingDistance(typed, word, most, true);
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
  for (const ofWord of costs) {
    let least = Infinity;
    for (const place of telling) least = Math.min(least, ofWord[place] ?? Infinity);
    if (least === Infinity) missed++;
    else sum += least;
  }
  const matched = costs.length - missed;
  if (missed && typed.startsWith(term + ' ')) return 2.6 + lay - term.length / 200;
  // A long phrase may hold words we don't know ("Breast cancer, stage two, left side"); one telling word is enough then, ranked last.
  if (!matched) return Infinity;
  const unused = Math.max(0, telling.length - matched);
  return 2 + lay + sum + missed * 4 + unused * 0.3;
}
