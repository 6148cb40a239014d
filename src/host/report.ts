import type { ReactiveElement } from 'lit';
import { getOrMake } from '../model/get-or-make.ts';

/** How a line is said in the console; a note only stands in the panel. */
type Level = 'warn' | 'info' | 'note';

interface Report {
  /** By what it is about: an attribute, a file. */
  readonly entries: Map<string, { readonly level: Level; readonly lines: readonly string[] }>;
  readonly said: Set<string>;
  /** Loads under way: what they bring is said in the same group. */
  busy: number;
}

const reports = new WeakMap<Element, Report>();
/** The element whose panel tells what is wrong with the page's own tags, too. */
let teller: Element | undefined;

function reportOf(element: Element): Report {
  return getOrMake(reports, element, () => ({ entries: new Map(), said: new Set(), busy: 0 }));
}

/**
 * Tells the web team what is wrong with one thing of an element's embed, and what to do; no lines where nothing is, any
 * more. All of it is one group in the console, once, when everything has been read. Never what a patient said.
 *
 * @param element `document.documentElement` for what the page's own tags say
 */
export function report(element: Element, about: string, lines: readonly string[], level: Level = 'warn'): void {
  const { entries, said } = reportOf(element);
  if (lines.length) entries.set(about, { level, lines });
  else entries.delete(about);
  if (lines.some((line) => !said.has(line))) setTimeout(say, 0, element);
}

/** Holds back what there is to say of an element until something has been loaded, or could not be. */
export async function reportAfter<Value>(element: Element, work: Promise<Value>): Promise<Value> {
  const own = reportOf(element);
  own.busy += 1;
  try {
    return await work;
  } finally {
    own.busy -= 1;
    setTimeout(say, 0, element);
  }
}

/** An error in a sentence, with what to do where the error itself doesn't say. */
export function describeError(error: unknown): string {
  const { message = 'unknown error', name } = error as Partial<Error>;
  return name === 'RequestFailed' ? `${message} Open that address in your browser: is the file there?` : message;
}

/** What stands in an element's panel: what is wrong, then what else there is to know. */
export function linesOf(element: Element): { readonly mistakes: readonly string[]; readonly notes: readonly string[] } {
  if (!teller?.isConnected) teller = element;
  const entries = [...(element === teller ? reportOf(document.documentElement).entries.values() : []), ...reportOf(element).entries.values()];
  const of = (isNote: boolean) => entries.flatMap(({ level, lines }) => ((level === 'note') === isNote ? lines : []));
  return { mistakes: of(false), notes: of(true) };
}

function say(element: Element): void {
  const { entries, said, busy } = reportOf(element);
  if (busy) return;
  const fresh = [...entries.values()].flatMap(({ level, lines }) => lines.filter((line) => !said.has(line)).map((line) => [level, line] as const));
  if (!fresh.length) return;
  const spoken = fresh.filter(([level]) => level !== 'note');
  if (spoken.length) console.groupCollapsed(`second-opinion, for the web team: please mend <${element === document.documentElement ? 'script' : element.localName}>`);
  for (const [level, line] of fresh) {
    said.add(line);
    if (level !== 'note') console[level](line);
  }
  if (spoken.length) console.groupEnd();
  (element as Partial<ReactiveElement>).requestUpdate?.();
}
