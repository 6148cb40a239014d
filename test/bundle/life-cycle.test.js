/**
 * What only a whole window of a browser can show: a page that is left and comes back out of the browser's cache, and that
 * elements which were taken away are given up. In Chromium: frames, in which the other life cycle tests run in every
 * engine (`test/embed/pages`), are not cached.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { root } from '../../scripts/build/bundle.js';
import { findEngines } from '../../scripts/find-engines.js';
import { createFileServer, listen } from '../../scripts/serve.js';

const call = '<a href="tel:+15550100199">Call us</a>';
const tags = ['so-case', 'so-specialist-finder', 'so-appointment-request', 'so-records-checklist', 'so-question-list', 'so-explainer', 'so-decision-guide'];
const all = tags.map((tag) => `<${tag}${tag === 'so-specialist-finder' ? ' src="/list.csv"' : ''}>${call}</${tag}>`).join('');
const page = (body) => `<!doctype html><html lang="en"><head><title>Page</title><script src="/second-opinion/second-opinion.js" defer></script></head><body>${body}</body></html>`;
const pages = { '/': page(all), '/other': page('<h1>Other</h1>'), '/list.csv': 'Name,City,State\nAna Silva,Boston,MA\n', '/favicon.ico': '' };

describe('in a window', () => {
  const files = createFileServer({ '/second-opinion/': join(root, 'dist') });
  // The file server says no-store, which keeps a page out of the browser's cache; most hospitals' pages don't.
  const server = createServer((asked, answer) => {
    const body = pages[asked.url];
    if (body === undefined) files.emit('request', asked, answer);
    else answer.writeHead(200, { 'content-type': asked.url.includes('.') ? 'text/csv' : 'text/html; charset=utf-8' }).end(body);
  });
  let browser;
  let origin;
  before(async () => {
    origin = `http://127.0.0.1:${await listen(server, 0)}`;
    browser = await chromium.launch({
      executablePath: findEngines().chromium?.browser,
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--js-flags=--expose-gc'],
      // Playwright switches the cache off.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  after(async () => {
    await browser?.close();
    server.close().closeAllConnections();
  });

  async function open() {
    const tab = await browser.newPage();
    const said = [];
    const asked = [];
    tab.on('console', (message) => ['warning', 'error'].includes(message.type()) && said.push(message.text()));
    tab.on('pageerror', (error) => said.push(error.message));
    tab.on('request', (request) => asked.push(request.url().replace(origin, '')));
    await tab.goto(origin);
    await allReady(tab);
    return { tab, said, asked };
  }
  const allReady = (tab) => tab.waitForFunction((names) => names.every((name) => ['ready', 'empty'].includes(document.querySelector(name)?.phase)), tags);

  it('a page that comes back out of the browser\'s cache is as it was left, and asks for nothing again', async () => {
    const { tab, said, asked } = await open();
    const option = tab.locator('so-decision-guide .option input').first();
    await option.click();
    await tab.evaluate(() => addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted)));
    const before = asked.length;
    await tab.goto(`${origin}/other`);
    const between = asked.length;
    await tab.goBack({ waitUntil: 'commit' });
    await tab.waitForFunction(() => window.persisted !== undefined);
    assert.equal(await tab.evaluate(() => window.persisted), true, 'out of the cache');
    assert.ok(await option.isChecked());
    await tab.locator('so-decision-guide .next').click();
    await tab.waitForFunction(() => document.querySelector('so-decision-guide').shadowRoot.querySelector('#step').textContent.includes('Should I get'));
    assert.deepEqual(await tab.evaluate((names) => names.map((name) => document.querySelector(name).shadowRoot.querySelectorAll('.root').length), tags), tags.map(() => 1));
    assert.ok(between > before);
    assert.equal(asked.length, between, asked.slice(between).join(' '));
    assert.deepEqual(said, []);
    await tab.close();
  });

  it('elements that were taken away are given up', async () => {
    const { tab, said } = await open();
    const left = await tab.evaluate(
      async ([markup, names]) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const gone = [];
        const place = document.body.appendChild(document.createElement('div'));
        for (let time = 0; time < 5; time++) {
          place.innerHTML = markup;
          while (!names.every((name) => ['ready', 'empty'].includes(place.querySelector(name).phase))) await frame();
          for (const name of names) gone.push([name, new WeakRef(place.querySelector(name))]);
          place.replaceChildren();
          for (let wait = 0; wait < 5; wait++) await frame();
        }
        for (let time = 0; time < 10; time++) {
          await new Promise((resolve) => setTimeout(resolve, 50));
          gc();
        }
        return gone.filter(([, reference]) => reference.deref()).map(([name]) => name);
      },
      [all, tags],
    );
    // The browser itself may hold what it drew last.
    const counts = Object.fromEntries(tags.map((tag) => [tag, left.filter((name) => name === tag).length]));
    assert.ok(Object.values(counts).every((count) => count <= 1), JSON.stringify(counts));
    assert.deepEqual(said, []);
    await tab.close();
  });
});
