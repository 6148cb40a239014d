/**
 * @file `npm run bench:start`: from opening the page to the first card in sight, on a CPU slowed four times over a 4G
 * line (9 Mbit/s, 170 ms), ours beside InstantSearch.js and two floors, in one run. Prints medians and ratios; judges
 * nothing. Serves on loopback and stops by itself.
 */
import { build } from 'esbuild';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findEngines } from '../../scripts/find-engines.js';
import { makeRecords } from './start/make-records.js';
import { pages } from './start/pages.js';

const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.split('=')[1] ?? 5);
const file = (path) => fileURLToPath(new URL(path, import.meta.url));
const line = { offline: false, latency: 170, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8 };

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

async function makeAnswers() {
  const records = makeRecords(10_000);
  const floor = await bundleFloor();
  const script = 'text/javascript';
  const data = await readdir(file('../../dist/data'));
  const pinned = await Promise.all(data.map(async (name) => [`/data/${name}`, ['application/json', await readFile(file(`../../dist/data/${name}`), 'utf8')]]));
  return new Map(
    Object.entries({
      ...Object.fromEntries(pinned),
      '/second-opinion.js': [script, await readFile(file('../../dist/second-opinion.js'), 'utf8')],
      '/instantsearch.js': [script, await readFile(file('../../node_modules/instantsearch.js/dist/instantsearch.production.min.js'), 'utf8')],
      '/instantsearch-page.js': [script, await readFile(file('start/instantsearch-page.js'), 'utf8')],
      '/lit-list.js': [script, floor],
      '/lit-cards.js': [script, floor],
      '/records.json': ['application/json', JSON.stringify({ specialists: records })],
      '/records.csv': ['text/csv', toCsv(records)],
    }).map(([path, [type, body]]) => [path, { type, body: gzipSync(body) }]),
  );
}

function serve(answers, names) {
  const server = createServer((asked, answer) => {
    const { pathname, searchParams } = new URL(asked.url, 'http://127.0.0.1');
    const page = pathname === '/' && pages[names[Number(searchParams.get('page'))]];
    const found = page ? { type: 'text/html', body: gzipSync(page) } : answers.get(pathname);
    if (!found) return answer.writeHead(404).end();
    answer.writeHead(200, { 'content-type': `${found.type}; charset=utf-8`, 'content-encoding': 'gzip', 'cache-control': 'no-store' }).end(found.body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function timeOnce(browser, url) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction('window.usable', undefined, { timeout: 60_000 });
  const time = await page.evaluate('window.usable');
  await page.close();
  return time;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const names = Object.keys(pages);
const server = await serve(await makeAnswers(), names);
const browser = await chromium.launch({ executablePath: findEngines().chromium?.browser, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] });
try {
  const times = names.map(() => []);
  for (let round = 0; round < rounds; round++) {
    // One after the other within each round, so that a slow spell of the machine meets all.
    for (const index of names.keys()) times[index].push(await timeOnce(browser, `http://127.0.0.1:${server.address().port}/?page=${index}`));
  }
  const instantSearch = median(times[names.findIndex((name) => name.startsWith('InstantSearch'))]);
  console.log(`From opening the page to the first card, median of ${rounds}, CPU slowed 4×, 9 Mbit/s and 170 ms\n`);
  for (const [index, name] of names.entries()) {
    const middle = median(times[index]);
    console.log(`${name.padEnd(52)} ${String(Math.round(middle)).padStart(6)} ms   ${(middle / instantSearch).toFixed(2)} of InstantSearch.js`);
  }
} finally {
  await browser.close();
  server.close();
}
