import type { Place } from '../model/place.ts';
import { readDeltas } from './delta-digits.ts';
import { loadPinnedData } from './pinned-data.ts';
import { yieldToPage } from './text/yield-to-page.ts';
import { readState } from './values/read-state.ts';

/** Cities by state, and where they are in hundredths of a degree, in the same order. */
interface Cities {
  /** `"AK:Adak|Akiak"`. */
  readonly states: readonly string[];
  readonly latitudes: Int32Array;
  readonly longitudes: Int32Array;
}

/** Reads the file of cities that `scripts/data/postal-codes.js` writes, with a turn for the page between its lines. */
async function readCities(file: string): Promise<Cities> {
  const [, names = '', north = '', east = ''] = file.split('\n');
  const latitudes = readDeltas(north);
  await yieldToPage();
  const longitudes = readDeltas(east);
  await yieldToPage();
  return { states: names.split(';'), latitudes, longitudes };
}

let read: { file: string; cities: Cities } | undefined;

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
    const file = await loadPinnedData('cities');
    if (read?.file !== file) read = { file, cities: await readCities(file) };
  } catch (error) {
    signal?.throwIfAborted();
    if (listed.length) return listed;
    throw error;
  }
  const meant = await findMeant(read.cities, wanted);
  signal?.throwIfAborted();
  const byLabel = new Map([...meant, ...listed].map((place) => [foldCity(place.label), place]));
  return [...byLabel.values()].sort((a, b) => ((a.state ?? '') < (b.state ?? '') ? -1 : 1));
}

async function findMeant({ states, latitudes, longitudes }: Cities, wanted: CityText): Promise<Place[]> {
  const places: Place[] = [];
  let index = 0;
  for (const [number, line] of states.entries()) {
    if (number % 16 === 15) await yieldToPage();
    const state = line.slice(0, 2);
    for (const name of line.slice(3).split('|')) {
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
    if (words.length <= length) continue;
    const state = readState(words.slice(-length).join(' '));
    if (state) return { name: foldCity(words.slice(0, -length).join(' ')), state, whole };
  }
  return { name: whole, state: undefined, whole };
}

/** @param name of a city, without its state */
function isMeant(name: string, inState: string | undefined, { name: wanted, state, whole }: CityText): boolean {
  // Folding 28,000 names takes a slow phone longer than a frame: a first letter that is another one settles most.
  const first = name.charCodeAt(0) | 32;
  if (first > 96 && first < 123 && first !== whole.charCodeAt(0)) return false;
  const folded = foldCity(name);
  return folded === whole || (folded === wanted && inState === state);
}

const spelledOut = new Map([['st', 'saint'], ['ste', 'sainte'], ['ft', 'fort'], ['mt', 'mount']]);

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
    .replace(/\b(ste?|[fm]t)(?= )/g, (short) => spelledOut.get(short)!)
    .replace(/ /g, '')
    .replace(/^(nyc|newyorkcity)$/, 'newyork');
}
