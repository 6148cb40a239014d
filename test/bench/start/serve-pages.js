/** @file Serves a benchmark's files on loopback, and hears what its pages tell. */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/**
 * What holds in every page, right before its script tags: `since()` gives milliseconds since then, `tell(text)` brings a text
 * to the benchmark, and `watch(isUsable)` tells `since()` when the frame in which the function first says so has been painted.
 */
export const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Start</title>
  <script>const tagThere = performance.now();
  const since = () => performance.now() - tagThere;
  const tell = (text) => void fetch('/told', { method: 'POST', body: text });
  const watch = (isUsable) => requestAnimationFrame(() => isUsable() ? setTimeout(() => tell(String(since()))) : watch(isUsable));</script>`;

/**
 * @param {Record<string, readonly [type: string, body: string | Buffer]>} files path → what is served there
 * @returns {Promise<{ address: string, told: (minutes: number) => Promise<string>, close: () => void }>} `told` waits for the
 *   next text a page tells, so many minutes at most
 */
export async function servePages(files) {
  const served = new Map(Object.entries(files).map(([path, [type, body]]) => [path, { type, body: gzipSync(body) }]));
  let hear = (_text) => {};
  const server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url, 'http://127.0.0.1');
    if (pathname === '/told') return void asked.setEncoding('utf8').on('data', (text) => hear(text)).on('end', () => answer.writeHead(204).end());
    const found = served.get(pathname);
    if (!found) return answer.writeHead(404).end();
    answer.writeHead(200, { 'content-type': `${found.type}; charset=utf-8`, 'content-encoding': 'gzip', 'cache-control': 'no-store' }).end(found.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    told: (minutes) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`The page told nothing within ${minutes} minutes.`)), minutes * 60_000);
        hear = (text) => {
          clearTimeout(late);
          resolve(text);
        };
      }),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
