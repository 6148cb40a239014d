import type { Place } from '../model/place.ts';
import { loadColumns, type PinnedColumns } from './load-columns.ts';
import { yieldToPage } from './text/yield-to-page.ts';
import { guessState, readState } from './values/read-state.ts';
import { getOrMake } from '../model/get-or-make.ts';

/**
 * The cities a text can mean: "Boston, MA", "boston massachusetts", "St. Paul", "Coeur d'Alene".
 *
 * @param known cities of the directory; where one of them is in the state named, nothing is fetched
 * @returns one, several of the same name, or none; those of the directory first, then by state
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
    const rank = (place: Place) => `${Number(!listed.includes(place))}${place.state ?? ''}`;
    return [...byLabel.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  } catch (error) {
    signal?.throwIfAborted();
    if (listed.length) return listed;
    throw error;
  }
}

async function listMeant(columns: PinnedColumns, wanted: CityText): Promise<Place[]> {
  const places: Place[] = [];
  let number = 0;
  for (const state of citiesByState(columns).keys()) {
    if (number++ % 16 === 15) await yieldToPage();
    places.push(...listInState(columns, state, wanted));
  }
  return places;
}

function listInState(columns: PinnedColumns, state: string, wanted: CityText): Place[] {
  const { names, first } = citiesByState(columns).get(state) ?? { names: [], first: 0 };
  const [latitudes = [], longitudes = []] = columns.numbers;
  return names.flatMap((name, place) => {
    if (!isMeant(name, state, wanted)) return [];
    return [{ label: `${name}, ${state}`, state, latitude: latitudes[first + place]! / 100, longitude: longitudes[first + place]! / 100 }];
  });
}

/**
 * The middle of a city as an address names it.
 *
 * @param columns the file of cities
 */
export function lookUpCity(columns: PinnedColumns, city: string, state: string): Place | undefined {
  const whole = foldCity(city);
  return listInState(columns, state, { name: whole, state, whole })[0];
}

interface CitiesOfState {
  readonly names: readonly string[];
  /** Place of the first of them in the columns of numbers, which are hundredths of a degree. */
  readonly first: number;
}

const byState = new WeakMap<PinnedColumns, Map<string, CitiesOfState>>();

/** Words of the file: `AK:Adak|Akiak;AL:Abbeville`. */
function citiesByState(columns: PinnedColumns): Map<string, CitiesOfState> {
  return getOrMake(byState, columns, () => {
    let first = 0;
    return new Map(
      columns.words.split(';').map((line) => {
        const [state = '', list = ''] = line.split(':');
        const names = list.split('|');
        first += names.length;
        return [state, { names, first: first - names.length }];
      }),
    );
  });
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
    const written = words.length > length ? words.slice(-length).join('') : '';
    const state = readState(written) ?? guessState(written);
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
