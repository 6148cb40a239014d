/** @file Times how soon pages can be used, one after the other, on a CPU slowed four times over a 4G line. */
import { launchQuietChromium } from './quiet-chromium.js';
import { servePages } from './serve-pages.js';

const phone = { rate: 4, line: { offline: false, latency: 170, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8 } };
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Prints medians, and their ratios to the peers'. Stops by itself; judges nothing.
 *
 * @param {object} run
 * @param {string} run.title what is timed
 * @param {Record<string, string>} run.pages name → HTML that begins with `head` and tells when it can be used
 * @param {Record<string, readonly [type: string, body: string | Buffer]>} run.files path → what is served there
 * @param {RegExp} run.peers which pages are compared with: the fastest of them is 1
 */
export async function timePages({ title, pages, files, peers }) {
  const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.split('=')[1] ?? 5);
  const names = Object.keys(pages);
  const server = await servePages({ ...files, ...Object.fromEntries(names.map((name, index) => [`/page-${index}`, ['text/html', pages[name]]])) });
  const browser = await launchQuietChromium();
  try {
    const times = names.map(() => []);
    for (let round = 0; round < rounds; round++) {
      // One after the other within each round, so that a slow spell of the machine meets all.
      for (const index of names.keys()) {
        const told = server.told(1);
        const close = await browser.open(`${server.address}/page-${index}`, phone);
        times[index].push(Number(await told));
        await close();
      }
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
  }
}
