/**
 * Compares the directory search with its peers in Chromium and prints a table: `node test/bench/run.js [--size 1000] [--engine ours]`.
 * Both can be repeated; without them it runs 1,000, 10,000 and 100,000 records and all engines, ours and the bit sets always. Stops by itself; nothing is asserted.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { printTable } from './print-table.js';
import { readSources } from './read-sources.js';

const { values } = parseArgs({ options: { size: { type: 'string', multiple: true }, engine: { type: 'string', multiple: true } } });
const sizes = values.size?.map(Number) ?? [1_000, 10_000, 100_000];
/** Chromium gives an isolated page a clock of 5 µs instead of 100. */
const isolation = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const data = new URL('../../../shared/data/directories/', import.meta.url);

const sources = readSources(data);
const executablePath = findChromium();
if (!sources) console.log('Skipped: the real directories (../shared/data/directories) are not on this machine.');
else if (!executablePath) console.log('Skipped: no Chromium found. Install it, or give its path in CHROMIUM_PATH.');
else await run();

async function run() {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  const answers = new Map([
    [
      '/',
      ['text/html', '<!doctype html><title>Bench</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>'],
    ],
    ['/page.js', ['text/javascript', bundle.outputFiles[0].text]],
    ['/sources.json', ['application/json', JSON.stringify(sources)]],
  ]);
  const server = createServer((request, response) => {
    const [type, body] = answers.get(request.url) ?? ['text/plain', ''];
    response.writeHead(body ? 200 : 404, { 'content-type': `${type}; charset=utf-8`, ...isolation }).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  });
  try {
    const address = `http://127.0.0.1:${server.address().port}/`;
    for (const size of sizes) {
      const rows = [];
      for (const name of await engineNames(browser, address)) rows.push(await measure(browser, address, name, size));
      printTable(size, rows, browser.version());
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function engineNames(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  const names = await page.evaluate('bench.names');
  await page.close();
  return names.filter((name) => !values.engine || ['ours', 'bit sets', ...values.engine].includes(name));
}

/** A page of its own for each engine, so that memory and warm code are its own too. */
async function measure(browser, address, name, size) {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    const session = await page.context().newCDPSession(page);
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    };
    await page.evaluate(([engine, count]) => globalThis.bench.prepare(engine, count), [name, size]);
    const before = await heap();
    const built = await page.evaluate('bench.build()');
    const memory = (await heap()) - before;
    const answers = {
      name,
      ...built,
      memory,
      find: await page.evaluate('bench.find(300)'),
      exact: await page.evaluate('bench.findNames(200, false)'),
      typo: await page.evaluate('bench.findNames(200, true)'),
    };
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return { ...answers, typed: await page.evaluate('bench.type(20)') };
  } catch (error) {
    return { name, failed: String(error).split('\n')[0] };
  } finally {
    await page.close();
  }
}

function findChromium() {
  const named = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)));
  return [process.env.CHROMIUM_PATH, '/usr/bin/chromium', ...named].find((path) => path && existsSync(path));
}
