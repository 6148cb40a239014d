import type { Place } from '../model/place.ts';
import { loadColumns } from './load-columns.ts';

/**
 * Where a ZIP code is: the middle of its Census area. The file is fetched whole, so that no request tells the ZIP.
 *
 * @param zip five digits
 * @returns `undefined` for a ZIP that has no area of its own, such as one for post-office boxes only
 * @throws what a request throws: see `request.ts`
 */
export async function findPostalCode(zip: string, signal?: AbortSignal): Promise<Place | undefined> {
  // Words: the first ZIP of each run of one state, with that state, `00501NY`. Positions in thousandths of a degree.
  const { words, numbers: [zips = [], latitudes = [], longitudes = []] } = await loadColumns('postal-codes');
  signal?.throwIfAborted();
  const index = /^\d{5}$/.test(zip) ? zips.indexOf(Number(zip)) : -1;
  if (index < 0) return undefined;
  const run = words.split(' ').findLast((some) => some.slice(0, 5) <= zip);
  return { label: zip, latitude: latitudes[index]! / 1000, longitude: longitudes[index]! / 1000, state: run?.slice(5) };
}
