/**
 * @file `npm run bench:rows`: how a long directory comes in. From the script tag to the first card and to the whole list,
 * and the longest task the page had up to the first card (the script itself and the first drawing) and after it, with the
 * CPU as it is and slowed four times.
 */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findEngines } from '../../scripts/find-engines.js';
import { makeRecords, writeCsv } from './start/make-records.js';
import { scriptFiles } from './start/script-files.js';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Rows</title>
<script>
  window.tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  const tagThere = performance.now();
  const since = () => Math.round(performance.now() - tagThere);
  const rootOf = () => document.querySelector('so-specialist-finder')?.shadowRoot;
  const look = () => {
    const root = rootOf();
    if (!window.first && root?.querySelector('article')) window.first = since();
    const title = root?.querySelector('.results-title')?.textContent ?? '';
    if (window.first && title.replace(/\\D/g, '') === window.expected) return tellWhole(JSON.stringify({ first, whole: since(), tasks: tasks.map(({ startTime, duration }) => [startTime - tagThere, duration]) }));
    setTimeout(look, 20);
  };
</script>
<script src="/second-opinion.js" defer></script><script>look()</script>
<so-specialist-finder src="/list" phone="+1 555 010 0199">Call us</so-specialist-finder>`;

/** Of these records 50,000 as JSON have more than the 20 MB that are read. */
const kinds = {
  CSV: [[10_000, 50_000], writeCsv],
  JSON: [[10_000, 45_000], (specialists) => JSON.stringify({ specialists })],
  NDJSON: [[10_000, 45_000], (records) => records.map((record) => JSON.stringify(record)).join('\n')],
};
const browser = await chromium.launch({ executablePath: findEngines().chromium?.browser, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] });
console.log('Chromium, from the script tag, in milliseconds\n');
const print = (cells) => console.log(`| ${cells.map((cell, column) => String(cell).padStart([6, 6, 8, 10, 10, 10, 24, 24][column])).join(' | ')} |`);
print(['', 'rows', 'size', 'CPU slowed', 'first card', 'whole list', 'longest task to there', 'longest task after it']);
for (const [kind, [counts, write]] of Object.entries(kinds)) {
  for (const count of counts) {
    const text = write(makeRecords(count));
    for (const rate of [1, 4]) print([kind, count, `${(text.length / 1e6).toFixed(1)} MB`, `${rate}×`, ...(await watch(text, count, rate))]);
  }
}
await browser.close();

/** One page with this directory. */
async function watch(text, count, rate) {
  const files = new Map(Object.entries({ ...scriptFiles(), '/list': ['text/plain', text], '/': ['text/html', page.replace('window.expected', `'${count}'`)] }).map(([path, [type, body]]) => [path, { type, body: gzipSync(body) }]));
  const server = createServer((asked, answer) => {
    const found = files.get(new URL(asked.url, 'http://127.0.0.1').pathname);
    if (!found) return answer.writeHead(404).end();
    answer.writeHead(200, { 'content-type': `${found.type}; charset=utf-8`, 'content-encoding': 'gzip' }).end(found.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const tab = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellWhole' });
  const told = new Promise((resolve, reject) => {
    session.on('Runtime.bindingCalled', ({ payload }) => resolve(JSON.parse(payload)));
    setTimeout(() => reject(new Error(`${count} rows were not whole within two minutes.`)), 120_000).unref();
  });
  await tab.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'commit' });
  const { first, whole, tasks } = await told;
  await tab.close();
  server.close();
  server.closeAllConnections();
  // Tasks of 50 ms and less are not told.
  const longest = (some) => (some.length ? Math.round(Math.max(...some.map(([, duration]) => duration))) : '50 or less');
  return [first, whole, longest(tasks.filter(([at]) => at <= first)), longest(tasks.filter(([at]) => at > first))];
}
