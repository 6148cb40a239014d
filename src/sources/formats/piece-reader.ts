import type { WrittenEntry } from '../directory/written-entry.ts';

/** An entry as a format gives it, and where it was found: "row 12", "entry 3", "Practitioner/7". */
export type FoundEntry = readonly [written: WrittenEntry, where: string];

/**
 * Reads one format as its text comes in; an empty text says that this was all. What is yielded `undefined` is work done
 * without an entry: a place to pause.
 */
export type PieceReader = (text: string) => Iterable<FoundEntry | undefined>;
