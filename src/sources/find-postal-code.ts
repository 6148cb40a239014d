import type { Place, Position } from '../model/place.ts';
import { loadColumns, type PinnedColumns } from './load-columns.ts';

/** Degrees; a device farther than that from the middle of every ZIP code is perhaps not in the US. */
const nearEnough = 0.4;

/**
 * Where a ZIP code is: the middle of its Census area. The file is fetched whole, so that no request tells the ZIP.
 *
 * @param zip five digits
 * @returns `undefined` for a ZIP that `lookUp` does not find
 * @throws what a request throws: see `request.ts`
 */
export async function findPostalCode(zip: string, signal?: AbortSignal): Promise<Place | undefined> {
  const columns = await loadColumns('postal-codes');
  signal?.throwIfAborted();
  const found = lookUp(columns, zip);
  return found && { ...found, state: stateOf(columns, found.label) };
}

/**
 * A ZIP that has no area of its own, such as one for post-office boxes or for one building, is taken for the next one by
 * number that begins with the same three digits: mail for both is sorted in one place. `label` is the ZIP taken.
 */
export function lookUp({ numbers: [zips = [], latitudes = [], longitudes = []] }: PinnedColumns, zip: string): Omit<Place, 'state'> | undefined {
  if (!/^\d{5}$/.test(zip)) return undefined;
  const number = Number(zip);
  let below = 0;
  for (let step = 2 ** 16; step >= 1; step /= 2) if (zips[below + step]! <= number) below += step;
  const away = (at: number) => Math.abs(zips[at]! - number);
  const [index] = [below, below + 1].filter((at) => writeZip(zips[at]).startsWith(zip.slice(0, 3))).sort((one, other) => away(one) - away(other));
  if (index === undefined) return undefined;
  // In thousandths of a degree.
  return { label: writeZip(zips[index]), latitude: latitudes[index]! / 1000, longitude: longitudes[index]! / 1000 };
}

/**
 * The state of the nearest ZIP code.
 *
 * @returns `undefined` far from all of them
 * @throws what a request throws: see `request.ts`
 */
export async function findState({ latitude, longitude }: Position): Promise<string | undefined> {
  const columns = await loadColumns('postal-codes');
  const [zips = [], latitudes = [], longitudes = []] = columns.numbers;
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  let least = nearEnough;
  let nearest: string | undefined;
  zips.forEach((zip, index) => {
    const away = Math.hypot(latitudes[index]! / 1000 - latitude, (longitudes[index]! / 1000 - longitude) * narrowing);
    if (away >= least) return;
    least = away;
    nearest = writeZip(zip);
  });
  return nearest && stateOf(columns, nearest);
}

/** @param columns their words are the first ZIP of each run of one state, with that state: `00501NY` */
function stateOf({ words }: PinnedColumns, zip: string): string | undefined {
  return words.split(' ').findLast((run) => run.slice(0, 5) <= zip)?.slice(5);
}

function writeZip(zip: number | undefined): string {
  return String(zip).padStart(5, '0');
}
