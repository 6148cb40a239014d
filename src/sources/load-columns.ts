import { readDeltas } from './delta-digits.ts';
import { loadPinnedData } from './pinned-data.ts';
import type { PinnedName } from './pinned-files.ts';
import { yieldToPage } from './text/yield-to-page.ts';

/** What `scripts/data/postal-codes.js` writes: words, then columns of numbers. */
export interface PinnedColumns {
  readonly words: string;
  readonly numbers: readonly (readonly number[])[];
}

const known = new Map<string, PinnedColumns>();

/**
 * A data file of this release, read once, with a turn for the page between its lines.
 *
 * @throws what a request throws: see `request.ts`
 */
export async function loadColumns(name: PinnedName): Promise<PinnedColumns> {
  const file = await loadPinnedData(name);
  let columns = known.get(file);
  if (!columns) {
    const [, words = '', ...lines] = file.split('\n');
    const numbers: number[][] = [];
    for (const line of lines) {
      numbers.push(readDeltas(line));
      await yieldToPage();
    }
    known.set(file, (columns = { words, numbers }));
  }
  return columns;
}
