/**
 * @file `npm run bench:start`: from opening the page to the first card in sight, ours beside InstantSearch.js and two
 * floors, in one run. `--rounds=9` for another number than five.
 */
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeRecords } from './start/make-records.js';
import { pages } from './start/pages.js';
import { scriptFiles } from './start/script-files.js';
import { timePages } from './start/time-pages.js';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const script = 'text/javascript';

function toCsv(records) {
  const quote = (value) => `"${String(value).replaceAll('"', '""')}"`;
  const rows = records.map(({ locations: [place], ...rest }) =>
    [...Object.values(rest).map((value) => (Array.isArray(value) ? value.join(';') : value)), ...Object.values(place)].map(quote).join(','),
  );
  const { locations, ...rest } = records[0];
  return [[...Object.keys(rest), ...Object.keys(locations[0])].join(','), ...rows].join('\n');
}

async function bundleFloor() {
  const { outputFiles } = await build({ entryPoints: [file('start/lit-floor.js')], bundle: true, minify: true, write: false, conditions: ['production'] });
  return outputFiles[0].text;
}

const records = makeRecords(10_000);
const floor = await bundleFloor();
await timePages({
  title: 'From opening the page to the first card',
  pages,
  peers: /^InstantSearch/,
  files: {
    ...scriptFiles(),
    '/instantsearch.js': [script, await readFile(file('../../node_modules/instantsearch.js/dist/instantsearch.production.min.js'))],
    '/instantsearch-page.js': [script, await readFile(file('start/instantsearch-page.js'))],
    '/lit-list.js': [script, floor],
    '/lit-cards.js': [script, floor],
    '/records.json': ['application/json', JSON.stringify({ specialists: records })],
    '/records.csv': ['text/csv', toCsv(records)],
  },
});
