import { safeUrl } from './safe-url.ts';
import type { ReviewStatus } from './source.ts';
import { bare } from './bare.ts';
import { headwordsOf } from './headwords.ts';

/** How one field is read: by the reader of that name, or as one of these words. */
export type FieldKind = 'text' | 'texts' | 'date' | 'url' | 'audience' | 'wait' | readonly (string | null)[];

/** One list of a content file that can be changed by id. */
export interface PartGrammar {
  readonly fields: Readonly<Record<string, FieldKind>>;
  /** What a new entry starts from; without it none can be added. */
  readonly start?: Readonly<Record<string, unknown>>;
  /** The field a new entry can't be without. */
  readonly needs: string;
  /** Fields that rest on sources: reworded ones don't stand on ours. */
  readonly sourced: readonly string[];
  /** Sources under some fields alone, by id. */
  readonly under?: Readonly<Record<string, readonly string[]>>;
  /** Fields an entry of the protected core keeps. */
  readonly kept: readonly string[];
  /** Details that have the headwords of ours in every entry beside one of the protected core: with the same value in `beside`. */
  readonly alike?: { readonly details: string; readonly beside: string };
  /** What can't be changed here, by `id.field`: what the web team writes instead. */
  readonly instead?: Readonly<Record<string, string>>;
}

type Reader = Extract<FieldKind, string>;

/** What an override may hold, and what the web team is told where it doesn't. Data, so that its words don't weigh on the script. */
export interface OverrideGrammar {
  /** The first is the one a bare list stands for, and the one `order` sorts. */
  readonly parts: Readonly<Record<string, PartGrammar>>;
  /** Words an audience may hold; no words at all: any text. */
  readonly audience: Readonly<Record<string, readonly string[]>>;
  readonly expects: Readonly<Record<Exclude<Reader, 'wait'> | 'words' | 'id' | 'object' | 'list', string>> & { readonly wait?: string };
  readonly problems: Readonly<Record<'expected' | 'no-field' | 'twice' | 'not-there' | 'core' | 'core-field' | 'core-empty' | 'alike' | 'instead' | 'closed' | 'needs', string>>;
}

/** Who at the hospital has read the content, as the hospital says. */
export interface Review {
  readonly by: string;
  readonly role: string;
  readonly date: string;
}

/** Something that is changed by id. */
export interface Entry {
  readonly id: string;
  /** Ids of sources. */
  readonly sources?: readonly string[];
  /** Date the words were last checked against them, ISO 8601; empty where they are the hospital's own. */
  readonly checkedOn?: string;
  readonly status?: ReviewStatus;
  /** Part of the protected core: can be reworded, never removed. */
  readonly isProtected?: boolean;
}

/** Content with the hospital's changes. */
export type Merged<Content> = Content & {
  readonly review?: Review;
  /** Ids the hospital wants first. */
  readonly order?: readonly string[];
  /** For the web team, each with its path: `questions[3].topic: expected one of …`. */
  readonly problems: readonly string[];
};

const mostEntries = 500;
const mostText = 2000;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const readText = (given: unknown) => (typeof given === 'string' && given.trim().slice(0, mostText)) || undefined;
const isDays = (given: unknown): given is number => Number.isInteger(given) && (given as number) >= 0 && (given as number) <= 365;
const lengthOf = (value: unknown) => (value as { readonly length?: number } | null | undefined)?.length;
const isTexts = (given: unknown): given is string[] => Array.isArray(given) && given.length <= mostEntries && given.every(readText);

const readers: Readonly<Record<Reader, (given: unknown, grammar: OverrideGrammar) => unknown>> = {
  text: readText,
  texts: (given) => (isTexts(given) ? given.map(readText) : undefined),
  date: (given) => (/^\d{4}-\d\d-\d\d$/.test(String(given)) && !Number.isNaN(Date.parse(String(given))) ? given : undefined),
  url: (given) => (readText(given) ? safeUrl(String(given), ['https:', 'http:']) : undefined),
  audience(given, { audience }) {
    const fits = ([key, value]: [string, unknown]) => {
      const words = Object.hasOwn(audience, key) && audience[key];
      return words && isTexts(value) && value.every((word) => !words.length || words.includes(word));
    };
    return isObject(given) && Object.entries(given).every(fits) ? given : undefined;
  },
  wait(given) {
    if (!isObject(given)) return given === null ? null : undefined;
    const { least, most } = given;
    return isDays(least) && isDays(most) && least <= most ? { least, most } : undefined;
  },
};

/**
 * A hospital's file over our content, by id, item by item:
 *
 * - A known id: the fields given replace ours, the others stay. An unknown one is added, where it has what it needs.
 * - `"remove": true` takes an entry away; never one of the protected core. Nor can its lists be emptied, nor what is said of
 *   one option be less than what is said of those beside it.
 * - `order` puts these ids of the first part first.
 * - `review` records that the hospital has read the content: what we have not changed since that day counts as reviewed.
 * - A list alone stands for the first part.
 *
 * Pure. Never throws: what can't be understood is left out and reported, and the rest holds.
 *
 * @param content lists by the name of their part, and whatever else; stays as it is
 * @param override as it was parsed; nothing of it has been checked
 */
export function mergeById<Content extends object>(content: Content, override: unknown, grammar: OverrideGrammar): Merged<Content> {
  const problems: string[] = [];
  const report = (path: string, problem: keyof OverrideGrammar['problems'], values: Readonly<Record<string, string>> = {}) =>
    void problems.push(`${path && `${path}: `}${grammar.problems[problem].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')}`);
  const expected = (path: string, kind: FieldKind | keyof OverrideGrammar['expects']) =>
    report(path, 'expected', { what: typeof kind === 'string' ? (grammar.expects[kind] ?? '') : grammar.expects.words + kind.map(String).join(', ') });
  const read = (kind: FieldKind, given: unknown) => (typeof kind === 'string' ? readers[kind](given, grammar) : kind.find((word) => word === given));
  const main = Object.keys(grammar.parts)[0]!;
  const merged: Record<string, unknown> = bare({ ...content, problems });

  const mergePart = (base: readonly Entry[], given: unknown, at: string, { fields, start, needs, sourced, kept, alike, instead = {}, under = {} }: PartGrammar) => {
    if (!Array.isArray(given) || given.length > mostEntries) return void expected(at, 'list');
    const entries = new Map(base.map((entry) => [entry.id, entry]));
    const seen = new Set<string>();
    given.forEach((entry: unknown, index) => {
      const path = `${at}[${index}]`;
      if (!isObject(entry)) return expected(path, 'object');
      const id = readText(entry['id']);
      if (!id) return expected(`${path}.id`, 'id');
      if (seen.has(id)) report(`${path}.id`, 'twice', { id });
      seen.add(id);
      const old = entries.get(id);
      const changes: Record<string, unknown> = bare({});
      if (entry['remove'] === true) {
        if (!old) return report(`${path}.id`, 'not-there', { id });
        if (!old.isProtected) return entries.delete(id);
        report(`${path}.remove`, 'core', { id });
      }
      for (const [key, value] of Object.entries(entry)) {
        if (key === 'id' || key === 'remove') continue;
        const kind = Object.hasOwn(fields, key) ? fields[key] : undefined;
        const what = instead[`${id}.${key}`];
        const taken = kind && read(kind, value);
        if (!kind) report(`${path}.${key}`, 'no-field');
        else if (old?.isProtected && kept.includes(key)) report(`${path}.${key}`, 'core-field', { id });
        else if (what) report(`${path}.${key}`, 'instead', { what });
        else if (taken === undefined) expected(`${path}.${key}`, kind);
        else if (old?.isProtected && lengthOf(taken) === 0 && lengthOf(old[key as keyof Entry])) report(`${path}.${key}`, 'core-empty', { id });
        else changes[key] = taken;
      }
      if (!old && !start) return report(`${path}.id`, 'closed', { id });
      if (!old && !changes[needs]) return report(`${path}.${needs}`, 'needs', { id, what: needs });
      if (alike) {
        const { details, beside } = alike;
        type Fields = Readonly<Record<string, string & string[]>>;
        const next = { ...(old ?? start), ...changes } as Fields;
        const core = (base as readonly object[] as readonly Fields[]).find((one) => one['isProtected'] && one[beside] === next[beside]) ?? next;
        const what = headwordsOf(core[details]!);
        if (headwordsOf(next[details]!) !== what) {
          report(`${path}.${details}`, 'alike', { what });
          if (!old?.isProtected) return;
          delete changes[details];
        }
      }
      const isChanged = (keys: readonly string[]) => keys.some((key) => key in changes);
      const sources = old?.sources?.filter((source) => !isChanged(under[source] ?? sourced));
      return entries.set(id, bare({ ...(old ?? start), ...(sources && { sources }), ...(old && isChanged(sourced) && { checkedOn: '', status: 'draft' }), ...changes, id }) as Entry);
    });
    return [...entries.values()];
  };

  const given: unknown = Array.isArray(override) ? { [main]: override } : override;
  if (!isObject(given)) {
    expected('', 'object');
    return merged as Merged<Content>;
  }
  for (const [key, value] of Object.entries(given)) {
    const part = Object.hasOwn(grammar.parts, key) ? grammar.parts[key] : undefined;
    if (part) merged[key] = mergePart(merged[key] as readonly Entry[], value, given === override ? key : '', part) ?? merged[key];
    else if (!['order', 'review', '$schema'].includes(key)) report(key, 'no-field');
  }
  const entries = merged[main] as readonly Entry[];
  if (Object.hasOwn(given, 'order')) {
    const order = read('texts', given['order']) as string[] | undefined;
    if (!order) expected('order', 'texts');
    const listed = (order ?? []).flatMap((id, index) => entries.find((entry) => entry.id === id) ?? report(`order[${index}]`, 'not-there', { id }) ?? []);
    merged['order'] = listed.map(({ id }) => id);
    merged[main] = [...new Set([...listed, ...entries])];
  }
  if (Object.hasOwn(given, 'review')) {
    const review = Object.fromEntries(
      Object.entries({ by: 'text', role: 'text', date: 'date' } as const).map(([key, kind]) => {
        const value = isObject(given['review']) ? read(kind, given['review'][key]) : undefined;
        if (!value) expected(`review.${key}`, kind);
        return [key, value];
      }),
    ) as unknown as Review;
    if (review.by && review.role && review.date) {
      merged['review'] = review;
      const isRead = ({ status, checkedOn = '' }: Entry) => status && checkedOn <= review.date;
      for (const part in grammar.parts) merged[part] = (merged[part] as readonly Entry[]).map((entry) => (isRead(entry) ? { ...entry, status: 'reviewed', checkedOn: entry.checkedOn || review.date } : entry));
    }
  }
  return merged as Merged<Content>;
}
