import type { FieldGrammar, RecordsGrammar } from '../../model/record.ts';
import { safeUrl } from '../../model/safe-url.ts';

const mostText = 2000;
const mostTexts = 100;

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const readText = (given: unknown) => (typeof given === 'string' && given.trim().slice(0, mostText)) || undefined;
const isTexts = (given: unknown): given is string[] => Array.isArray(given) && given.length <= mostTexts && given.every(readText);
const isDays = (given: unknown): given is number => Number.isInteger(given) && (given as number) >= 0 && (given as number) <= 365;

const readers: Readonly<Record<Extract<FieldGrammar, string>, (given: unknown, grammar: RecordsGrammar) => unknown>> = {
  text: readText,
  texts: (given) => (isTexts(given) ? given.map(readText) : undefined),
  date: (given) => (/^\d{4}-\d\d-\d\d$/.test(String(given)) && !Number.isNaN(Date.parse(String(given))) ? given : undefined),
  url: (given) => (readText(given) ? safeUrl(String(given), ['https:', 'http:']) : undefined),
  wait(given) {
    if (!isObject(given)) return given === null ? null : undefined;
    const { least, most } = given;
    return isDays(least) && isDays(most) && least <= most ? { least, most } : undefined;
  },
  rule(given, { rule }) {
    const fits = ([key, value]: [string, unknown]) => {
      const words = Object.hasOwn(rule, key) && rule[key as keyof typeof rule];
      return words && isTexts(value) && value.every((word) => !words.length || words.includes(word));
    };
    return isObject(given) && Object.entries(given).every(fits) ? given : undefined;
  },
};

/** @returns the value meant; `null` where nothing is meant on purpose; `undefined` where it can't be understood */
export function readField(field: FieldGrammar, given: unknown, grammar: RecordsGrammar): unknown {
  return typeof field === 'string' ? readers[field](given, grammar) : field.find((word) => word === given);
}

/** For the web team: what should have stood there. */
export function describeField(field: FieldGrammar, { expects }: RecordsGrammar): string {
  return typeof field === 'string' ? expects[field] : expects.words + field.map(String).join(', ');
}
