/**
 * @file `npm run bench:start`: from the script tag to the first card in sight, ours beside InstantSearch.js and two
 * floors, in one run. `--rounds=9` for another number than five.
 */
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeRecords, writeCsv } from './start/make-records.js';
import { pages } from './start/pages.js';
import { scriptFiles } from './start/script-files.js';
import { timePages } from './start/time-pages.js';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const script = 'text/javascript';

async function bundleFloor() {
  const { outputFiles } = await build({ entryPoints: [file('start/lit-floor.js')], bundle: true, minify: true, write: false, conditions: ['production'] });
  return outputFiles[0].text;
}

const records = makeRecords(10_000);
const floor = await bundleFloor();
await timePages({
  title: 'From the script tag to the first card',
  pages,
  peers: /^InstantSearch/,
  files: {
    ...scriptFiles(),
    '/instantsearch.js': [script, await readFile(file('../../node_modules/instantsearch.js/dist/instantsearch.production.min.js'))],
    '/instantsearch-page.js': [script, await readFile(file('start/instantsearch-page.js'))],
    '/lit-list.js': [script, floor],
    '/lit-cards.js': [script, floor],
    '/records.json': ['application/json', JSON.stringify({ specialists: records })],
    '/records.csv': ['text/csv', writeCsv(records)],
  },
});
