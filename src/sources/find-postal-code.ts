import type { Place } from '../model/place.ts';
import { readDeltas } from './delta-digits.ts';
import { loadPinnedData } from './pinned-data.ts';
import { yieldToPage } from './text/yield-to-page.ts';

/** Positions of ZIP codes, sorted by ZIP; latitude and longitude in thousandths of a degree. */
interface PostalCodes {
  readonly zips: Int32Array;
  readonly latitudes: Int32Array;
  readonly longitudes: Int32Array;
  /** First ZIP of each run of one state, with that state: `["00501", "NY"]`. */
  readonly states: readonly (readonly [string, string])[];
}

/** Reads the file that `scripts/data/postal-codes.js` writes, with a turn for the page between its lines. */
async function readPostalCodes(file: string): Promise<PostalCodes> {
  const [, states = '', ...lines] = file.split('\n');
  const columns: Int32Array[] = [];
  for (const line of lines.slice(0, 3)) {
    columns.push(readDeltas(line));
    await yieldToPage();
  }
  const [zips, latitudes, longitudes] = columns as [Int32Array, Int32Array, Int32Array];
  return { zips, latitudes, longitudes, states: states.split(' ').map((run) => [run.slice(0, 5), run.slice(5)]) };
}

let read: { file: string; codes: PostalCodes } | undefined;

/**
 * Where a ZIP code is: the middle of its Census area. The file is fetched whole, so that no request tells the ZIP.
 *
 * @param zip five digits
 * @returns `undefined` for a ZIP that has no area of its own, such as one for post-office boxes only
 * @throws what a request throws: see `request.ts`
 */
export async function findPostalCode(zip: string, signal?: AbortSignal): Promise<Place | undefined> {
  const file = await loadPinnedData('postal-codes');
  if (read?.file !== file) read = { file, codes: await readPostalCodes(file) };
  signal?.throwIfAborted();
  const { zips, latitudes, longitudes, states } = read.codes;
  const index = zips.indexOf(Number(zip));
  if (!/^\d{5}$/.test(zip) || index < 0) return undefined;
  return {
    label: zip,
    latitude: latitudes[index]! / 1000,
    longitude: longitudes[index]! / 1000,
    state: states.findLast(([first]) => first <= zip)?.[1],
  };
}
