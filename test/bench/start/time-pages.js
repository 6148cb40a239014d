/** @file Times how soon pages can be used, one after the other, on a CPU slowed four times over a 4G line. */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findEngines } from '../../../scripts/find-engines.js';

const line = { offline: false, latency: 170, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8 };
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * What holds in every page, right before its script tags: `watch(isUsable)` tells, one frame after the function first says
 * so, how many milliseconds have gone by since.
 */
export const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Start</title>
  <script>const tagThere = performance.now();
  const watch = (isUsable) => isUsable() ? requestAnimationFrame(() => setTimeout(() => tellUsable(String(performance.now() - tagThere)))) : setTimeout(watch, 5, isUsable);</script>`;

/**
 * Prints medians, and their ratios to the peers'. Serves on loopback and stops by itself; judges nothing.
 *
 * @param {object} run
 * @param {string} run.title what is timed
 * @param {Record<string, string>} run.pages name → HTML
 * @param {Record<string, readonly [type: string, body: string | Buffer]>} run.files path → what is served there
 * @param {RegExp} run.peers which pages are compared with: the fastest of them is 1
 */
export async function timePages({ title, pages, files, peers }) {
  const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.split('=')[1] ?? 5);
  const names = Object.keys(pages);
  const served = new Map(Object.entries(files).map(([path, [type, body]]) => [path, { type, body: gzipSync(body) }]));
  names.forEach((name, index) => served.set(`/page-${index}`, { type: 'text/html', body: gzipSync(pages[name]) }));
  const server = createServer((asked, answer) => {
    const found = served.get(new URL(asked.url, 'http://127.0.0.1').pathname);
    if (!found) return answer.writeHead(404).end();
    answer.writeHead(200, { 'content-type': `${found.type}; charset=utf-8`, 'content-encoding': 'gzip', 'cache-control': 'no-store' }).end(found.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: findEngines().chromium?.browser, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] });
  try {
    const times = names.map(() => []);
    for (let round = 0; round < rounds; round++) {
      // One after the other within each round, so that a slow spell of the machine meets all.
      for (const index of names.keys()) times[index].push(await timeOnce(browser, `http://127.0.0.1:${server.address().port}/page-${index}`));
    }
    const medians = times.map(median);
    const best = Math.min(...medians.filter((_, index) => peers.test(names[index])));
    console.log(`${title}, median of ${rounds}, CPU slowed 4×, 9 Mbit/s and 170 ms\n`);
    for (const [index, name] of names.entries()) {
      console.log(`${name.padEnd(52)} ${String(Math.round(medians[index])).padStart(6)} ms   ${(medians[index] / best).toFixed(2)} of the fastest peer`);
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function timeOnce(browser, url) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // The page tells it: to ask it again and again would slow down what is timed.
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellUsable' });
  const told = new Promise((resolve, reject) => {
    session.on('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload)));
    setTimeout(() => reject(new Error(`${url} was not usable within a minute. ${errors.join(' ')}`)), 60_000).unref();
  });
  await page.goto(url, { waitUntil: 'commit' });
  const time = await told;
  await page.close();
  return time;
}
