/**
 * @file `npm run bench:rows`: how a long directory comes in. From the script tag to the first card and to the whole list,
 * and the longest task the page had up to the first card (the script itself and the first drawing) and after it, with the
 * CPU as it is and slowed four times.
 */
import { launchQuietChromium } from './start/quiet-chromium.js';
import { makeRecords, writeCsv } from './start/make-records.js';
import { scriptFiles } from './start/script-files.js';
import { head, servePages } from './start/serve-pages.js';

const page = `${head}
<script>
  window.tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  const look = () => {
    const root = document.querySelector('so-specialist-finder')?.shadowRoot;
    if (!window.first && root?.querySelector('article')) window.first = since();
    const title = root?.querySelector('.results-title')?.textContent ?? '';
    if (window.first && title.replace(/\\D/g, '') === window.expected) return tell(JSON.stringify({ first, whole: since(), tasks: tasks.map(({ startTime, duration }) => [startTime - tagThere, duration]) }));
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
const browser = await launchQuietChromium();
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
  const server = await servePages({ ...scriptFiles(), '/list': ['text/plain', text], '/': ['text/html', page.replace('window.expected', `'${count}'`)] });
  const told = server.told(2);
  const close = await browser.open(`${server.address}/`, { rate });
  const { first, whole, tasks } = JSON.parse(await told);
  await close();
  server.close();
  // Tasks of 50 ms and less are not told.
  const longest = (some) => (some.length ? Math.round(Math.max(...some.map(([, duration]) => duration))) : '50 or less');
  return [Math.round(first), Math.round(whole), longest(tasks.filter(([at]) => at <= first)), longest(tasks.filter(([at]) => at > first))];
}
