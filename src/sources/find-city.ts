import type { Place } from '../model/place.ts';
import { loadColumns, type PinnedColumns } from './load-columns.ts';
import { yieldToPage } from './text/yield-to-page.ts';
import { readState } from './values/read-state.ts';

/**
 * The cities a text can mean: "Boston, MA", "boston massachusetts", "St. Paul", "Coeur d'Alene".
 *
 * @param known cities of the directory; where one of them is in the state named, nothing is fetched
 * @returns one, several of the same name, or none; by state
 * @throws what a request throws, where the file of cities can't be had and the directory knows none either
 */
export async function findCity(text: string, known: readonly Place[], signal?: AbortSignal): Promise<readonly Place[]> {
  const wanted = readCityText(text);
  if (!wanted.whole) return [];
  const listed = known.filter(({ label, state }) => isMeant(label.replace(/,[^,]*$/, ''), state, wanted));
  if (wanted.state && listed.some(({ state }) => state === wanted.state)) return listed;
  try {
    const meant = await listMeant(await loadColumns('cities'), wanted);
    signal?.throwIfAborted();
    const byLabel = new Map([...meant, ...listed].map((place) => [foldCity(place.label), place]));
    return [...byLabel.values()].sort((a, b) => ((a.state ?? '') < (b.state ?? '') ? -1 : 1));
  } catch (error) {
    signal?.throwIfAborted();
    if (listed.length) return listed;
    throw error;
  }
}

/** @param words of the file: `AK:Adak|Akiak;AL:Abbeville`; numbers are positions in hundredths of a degree, in that order */
async function listMeant({ words, numbers: [latitudes = [], longitudes = []] }: PinnedColumns, wanted: CityText): Promise<Place[]> {
  const places: Place[] = [];
  let index = 0;
  let number = 0;
  for (const line of words.split(';')) {
    if (number++ % 16 === 15) await yieldToPage();
    const [state = '', names = ''] = line.split(':');
    for (const name of names.split('|')) {
      if (isMeant(name, state, wanted)) {
        places.push({ label: `${name}, ${state}`, state, latitude: latitudes[index]! / 100, longitude: longitudes[index]! / 100 });
      }
      index++;
    }
  }
  return places;
}

interface CityText {
  /** What is left before the state; the same as `whole` where no state is named. */
  readonly name: string;
  readonly state: string | undefined;
  /** All of it: the last word of "Port Washington" is no state. */
  readonly whole: string;
}

/** "Boston, Massachusetts" → Boston in MA. The last words count as a state only where something is left of the city. */
function readCityText(text: string): CityText {
  const words = text.replace(/\d{5}(-\d{4})?\s*$/, '').trim().split(/[\s,]+/);
  const whole = foldCity(words.join(' '));
  for (const length of [2, 1, 3]) {
    const state = words.length > length ? readState(words.slice(-length).join('')) : undefined;
    if (state) return { name: foldCity(words.slice(0, -length).join(' ')), state, whole };
  }
  return { name: whole, state: undefined, whole };
}

/** @param name of a city, without its state */
function isMeant(name: string, inState: string | undefined, { name: wanted, state, whole }: CityText): boolean {
  // Folding 28,000 names takes a slow phone longer than a frame: a first letter that is another one settles most.
  if (/^[a-z]/i.test(name) && name[0]!.toLowerCase() !== whole[0]) return false;
  const folded = foldCity(name);
  return folded === whole || (folded === wanted && inState === state);
}

/**
 * A city's name as it is compared: no accents, no marks, "St." written out, in one word, because the Postal Service
 * writes "Mc Lean" and "Winston Salem" where others write "McLean" and "Winston-Salem".
 */
function foldCity(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bs(?=te? )/g, 'sain')
    .replace(/\bft /g, 'fort')
    .replace(/\bmt /g, 'mount')
    .replace(/ /g, '')
    .replace(/^(nyc|newyorkcity)$/, 'newyork');
}
