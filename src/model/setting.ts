import { bare } from './bare.ts';

/** How one setting is read, whether it comes from a property, an attribute or the page's script tag. */
export interface SettingRule<Value> {
  /** The value meant, or `undefined` where `raw` can't be understood. */
  readonly read: (raw: unknown) => Value | undefined;
  /** What holds when nothing is given, or something that can't be understood. */
  readonly fallback: Value;
  /** For the warning: "a whole number from 1 to 5". */
  readonly expects: string;
}

/** Any text; white space at the ends is dropped, an empty one counts as not given. */
export function textSetting<Fallback extends string | undefined>(fallback: Fallback): SettingRule<string | Fallback> {
  return { read: (raw) => String(raw).trim() || fallback, fallback, expects: 'text' };
}

/** A number from `least` to `most`, both included; `whole` refuses fractions. */
export function numberSetting<Fallback extends number | undefined>(
  fallback: Fallback,
  range: { least: number; most: number; whole?: boolean },
): SettingRule<number | Fallback> {
  const { least, most, whole = false } = bare(range);
  return {
    read(raw) {
      const value = typeof raw === 'number' ? raw : String(raw).trim() === '' ? NaN : Number(raw);
      const good = value >= least && value <= most && (!whole || Number.isInteger(value));
      return good ? value : undefined;
    },
    fallback,
    expects: `a ${whole ? 'whole ' : ''}number from ${least} to ${most}`,
  };
}

/** One of a few words, upper or lower case. */
export function choiceSetting<Choice extends string, Fallback extends Choice | undefined>(
  choices: readonly Choice[],
  fallback: Fallback,
): SettingRule<Choice | Fallback> {
  return {
    read: (raw) => choices.find((choice) => choice === String(raw).trim().toLowerCase()),
    fallback,
    expects: `one of ${choices.join(', ')}`,
  };
}

/** Words out of a list of allowed ones, separated by white space or commas; a word outside the list makes the whole value bad. */
export function listSetting<Choice extends string>(
  choices: readonly Choice[],
  fallback: readonly Choice[],
): SettingRule<readonly Choice[]> {
  return {
    read(raw) {
      const words = (Array.isArray(raw) ? raw : String(raw).split(/[\s,]+/)).filter(Boolean);
      return words.every((word) => choices.includes(word)) ? words : undefined;
    },
    fallback,
    expects: `words out of: ${choices.join(' ')}`,
  };
}

/**
 * A boolean as CMS editors rewrite it: `""`, `"true"` and the attribute's own name are true, `"false"` is false.
 *
 * @param name the attribute's name
 */
export function booleanSetting(name: string): SettingRule<boolean> {
  return {
    read(raw) {
      if (typeof raw === 'boolean') return raw;
      const word = String(raw).trim().toLowerCase();
      return ['', 'true', name].includes(word) ? true : word === 'false' ? false : undefined;
    },
    fallback: false,
    expects: '"true" or "false"',
  };
}
