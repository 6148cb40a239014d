/** A medical word nobody can do without, in plain words: one tap away from where it stands. */
export interface PlainWord {
  /** How it may be written, in whatever case; the first is the one shown. */
  readonly words: readonly string[];
  readonly meaning: string;
}

/** The words of a list that stand in some text, upper or lower case, whole words only; a longer one goes before one inside it. */
export function wordsIn(text: string, list: readonly PlainWord[]): readonly PlainWord[] {
  const plain = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  return list.filter(({ words }) => words.some((word) => plain.includes(` ${word.toLowerCase()} `)));
}
