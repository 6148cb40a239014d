import type { Place } from '../model/place.ts';
import { readDeltas } from './delta-digits.ts';
import { loadPinnedData } from './pinned-data.ts';
import { readState } from './values/read-state.ts';

/** Reads the file of cities that `scripts/data/postal-codes.js` writes. */
export function readCities(file: string): readonly Place[] {
  const [, names = '', latitudes = '', longitudes = ''] = file.split('\n');
  const north = readDeltas(latitudes);
  const east = readDeltas(longitudes);
  return names
    .split(';')
    .flatMap((part) => {
      const [state = '', cities = ''] = part.split(':');
      return cities.split('|').map((city) => ({ state, label: `${city}, ${state}` }));
    })
    .map(({ state, label }, index) => ({ label, state, latitude: north[index]! / 100, longitude: east[index]! / 100 }));
}

let read: { file: string; cities: readonly Place[] } | undefined;

/**
 * The cities a text can mean: "Boston, MA", "boston massachusetts", "Saint Paul".
 *
 * @param known cities of the directory; with a state named, one of these is enough, and nothing is fetched
 * @returns one, several of the same name, or none; by state
 * @throws what a request throws, where the file of cities can't be had and the directory knows none either
 */
export async function findCity(text: string, known: readonly Place[], signal?: AbortSignal): Promise<readonly Place[]> {
  const wanted = readCityText(text);
  if (!wanted.name) return [];
  const listed = known.filter((place) => isMeant(place, wanted));
  if (listed.length && wanted.state) return listed;
  try {
    const file = await loadPinnedData('cities');
    signal?.throwIfAborted();
    if (read?.file !== file) read = { file, cities: readCities(file) };
  } catch (error) {
    signal?.throwIfAborted();
    if (listed.length) return listed;
    throw error;
  }
  const byLabel = new Map([...read.cities.filter((place) => isMeant(place, wanted)), ...listed].map((place) => [foldCity(place.label), place]));
  return [...byLabel.values()].sort((a, b) => ((a.state ?? '') < (b.state ?? '') ? -1 : 1));
}

interface CityText {
  readonly name: string;
  readonly state: string | undefined;
}

/** "Boston, Massachusetts" → Boston in MA. The last words count as a state only where something is left of the city. */
function readCityText(text: string): CityText {
  const words = text.replace(/\d{5}(-\d{4})?\s*$/, '').trim().split(/[\s,]+/);
  for (const length of [2, 1, 3]) {
    if (words.length <= length) continue;
    const state = readState(words.slice(-length).join(' '));
    if (state && /^[A-Z]{2}$/.test(state)) return { name: foldCity(words.slice(0, -length).join(' ')), state };
  }
  return { name: foldCity(words.join(' ')), state: undefined };
}

function isMeant(place: Place, { name, state }: CityText): boolean {
  if (state && place.state !== state) return false;
  return foldCity(place.label.replace(/,[^,]*$/, '')) === name;
}

const spelledOut: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' };

/** A city's name as it is compared: no accents, no marks, "St." written out. */
function foldCity(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(st|ste|ft|mt)(?= )/, (short) => spelledOut[short]!);
}
