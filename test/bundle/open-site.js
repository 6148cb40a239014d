import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../../scripts/build/bundle.js';
import { findEngines } from '../../scripts/find-engines.js';
import { createFileServer, listen } from '../../scripts/serve.js';

/**
 * A site with the built script below `/second-opinion/`, on loopback.
 *
 * @param {Readonly<Record<string, string>>} pages path → what is answered, without `no-store`: HTML, or CSV where it has an extension
 * @returns {Promise<{ origin: string, asked: readonly string[], close: () => void }>} `asked`: paths, as they come in
 */
export async function servePages(pages) {
  const asked = [];
  const files = createFileServer({ '/second-opinion/': join(root, 'dist') });
  const server = createServer((request, answer) => {
    asked.push(request.url);
    const body = pages[request.url];
    if (body === undefined) files.emit('request', request, answer);
    else answer.writeHead(200, { 'content-type': request.url.includes('.') ? 'text/csv' : 'text/html; charset=utf-8' }).end(body);
  });
  return { origin: `http://127.0.0.1:${await listen(server, 0)}`, asked, close: () => server.close().closeAllConnections() };
}

/**
 * Such a site, and Chromium to look at it with.
 *
 * @param {Readonly<Record<string, string>>} pages
 * @param {object} [options] how the browser is started, besides
 * @returns {Promise<{ browser: import('playwright-core').Browser, origin: string, close: () => Promise<void> }>}
 */
export async function openSite(pages, { args = [], ...options } = {}) {
  const site = await servePages(pages);
  const browser = await chromium.launch({ executablePath: findEngines().chromium?.browser, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', ...args], ...options });
  const close = async () => {
    await browser.close();
    site.close();
  };
  return { browser, origin: site.origin, close };
}
