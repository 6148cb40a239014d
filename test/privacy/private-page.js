/** The page on which every element is walked: everything set up, under the strictest policy we name, with all of its requests noted. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/build/bundle.js';
import { cspLine } from '../../scripts/release/csp-line.js';
import { createFileServer, listen } from '../../scripts/serve.js';
import { everyTag, makeSite, untilSettled, writePage } from '../support/whole-page.js';
import { makeWalker } from './walker.js';

const script = '<script src="/second-opinion/second-opinion.js" defer></script>';
const policy = `default-src 'none'; ${cspLine()}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;

/** Runs in the page: all it holds and was told. */
async function readPage() {
  const attributes = [];
  const values = [];
  const read = (place) => {
    for (const element of place.querySelectorAll('*')) {
      attributes.push(...[...element.attributes].map(({ name, value }) => `${name}=${value}`));
      if ('value' in element) values.push(element.value);
      if (element.shadowRoot) read(element.shadowRoot);
    }
  };
  read(document);
  return {
    address: location.href,
    title: document.title,
    history: `${history.length} ${JSON.stringify(history.state)}`,
    cookie: document.cookie,
    stores: [Object.entries(localStorage), Object.entries(sessionStorage), await indexedDB.databases(), await caches.keys()],
    markup: document.documentElement.outerHTML,
    attributes: attributes.join('\n'),
    values: values.join('\n'),
    asked: performance.getEntriesByType('resource').map(({ name }) => name),
    copied: window.copied,
    noted: window.noted,
  };
}

/**
 * Serves and opens the page.
 *
 * @param {import('../support/browsers/browser-page.js').Browser} browser
 * @param {{ head?: string, files?: Readonly<Record<string, string>>, strict?: boolean }} [options] tags before our script, and
 *   files of the page by name
 */
export async function openPrivatePage(browser, { head = '', files = {}, strict = true } = {}) {
  const folder = makeSite();
  const requests = [];
  const bodies = [];
  copyFileSync(join(import.meta.dirname, 'recorder.js'), join(folder, 'recorder.js'));
  copyFileSync(join(root, 'custom-elements.json'), join(folder, 'custom-elements.json'));
  for (const [name, path] of Object.entries(files)) copyFileSync(path, join(folder, name));
  writeFileSync(join(folder, 'start.js'), "fetch('/custom-elements.json').then((answer) => answer.json()).then(window.recordEvents);");
  writeFileSync(join(folder, 'index.html'), writePage(`<script src="/recorder.js"></script><script src="/start.js"></script>${head}${script}`));
  const server = createFileServer(
    { '/': folder, '/second-opinion/': join(root, 'dist') },
    {
      headers: { 'set-cookie': 'site=1', ...(strict && { 'content-security-policy': policy }) },
      posts: { '/appointments': (body) => (bodies.push(body), { reference: 'R-7' }) },
    },
  );
  server.prependListener('request', ({ method, url, headers }) => requests.push({ method, url, cookie: headers.cookie, referrer: headers.referer }));
  const origin = `http://127.0.0.1:${await listen(server, 0)}`;
  const tab = await browser.open();
  await tab.goto(`${origin}/`);
  await tab.run(untilSettled, everyTag);
  return {
    origin,
    tab,
    requests,
    bodies,
    walker: makeWalker(tab, everyTag),
    read: () => tab.run(readPage),
    close: async () => {
      await tab.close();
      server.close().closeAllConnections();
    },
  };
}
