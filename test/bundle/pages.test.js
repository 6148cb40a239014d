/** The script as a hospital has it, on pages with and without a strict policy, in Chromium. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { root } from '../../scripts/build/bundle.js';
import { findEngines } from '../../scripts/find-engines.js';
import { createFileServer, listen, strictPolicy } from '../../scripts/serve.js';

const csv = 'Name,Cancers,City,State,ZIP,Lat,Lon,Phone\nAna Silva,Breast cancer,Boston,MA,02115,42.34,-71.1,6175550142\n';
const finder = '<so-specialist-finder src="/list.csv" owner="Larkfield" phone="+1 555 010 0199"><a href="tel:+15550100199">Call us</a></so-specialist-finder>';
const page = (head, body = finder) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Second opinion</title>${head}</head><body>${body}</body></html>`;
const script = '<script src="/second-opinion/second-opinion.js" defer></script>';

describe('the script on a page', () => {
  const hash = createHash('sha384').update(readFileSync(join(root, 'dist/second-opinion.js'))).digest('base64');
  let folder;
  let browser;
  const servers = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'second-opinion-'));
    writeFileSync(join(folder, 'list.csv'), csv);
    writeFileSync(join(folder, 'favicon.ico'), '');
    browser = await chromium.launch({ executablePath: findEngines().chromium?.browser, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] });
  });
  after(async () => {
    await browser?.close();
    for (const server of servers) server.close().closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page; gives back what it said and asked for, and the tab. */
  async function open(markup, headers = {}) {
    writeFileSync(join(folder, 'index.html'), markup);
    const server = createFileServer({ '/': folder, '/second-opinion/': join(root, 'dist') }, { headers });
    servers.push(server);
    const origin = `http://127.0.0.1:${await listen(server, 0)}`;
    const tab = await browser.newPage();
    const said = [];
    const errors = [];
    const asked = [];
    tab.on('console', (message) => ['warning', 'error'].includes(message.type()) && said.push(message.text()));
    tab.on('pageerror', (error) => errors.push(error.message));
    tab.on('request', (request) => asked.push(request.url().replace(origin, '')));
    await tab.goto(origin, { waitUntil: 'load' });
    return { tab, said, errors, asked };
  }

  const isReady = (tab) => tab.waitForFunction(() => document.querySelector('so-specialist-finder')?.phase === 'ready');
  const seesFallback = (tab) => tab.locator('text=Call us').first().isVisible();

  it('comes up from the two lines to paste, and asks for nothing but the list and its own words', async () => {
    const { tab, said, errors, asked } = await open(page(script.replace('defer', `integrity="sha384-${hash}" defer`)));
    await isReady(tab);
    await tab.locator('text=Ana Silva').first().waitFor();
    assert.deepEqual([said, errors], [[], []]);
    // Whole files of the release, the same for everyone: vocabulary, words.
    const plain = asked.filter((url) => url !== '/favicon.ico').map((url) => url.replace(/\.[0-9a-f]{8}\./, '.'));
    const ownWords = ['cancers', 'case', 'specialist-finder'].map((name) => `/second-opinion/data/${name}.json`);
    assert.deepEqual(plain.sort(), ['/', '/list.csv', ...ownWords, '/second-opinion/second-opinion.js']);
  });

  it('keeps to the strictest policy we name, without one violation', async () => {
    const { tab, said, errors } = await open(page(script), { 'content-security-policy': strictPolicy });
    await isReady(tab);
    await tab.locator('text=Ana Silva').first().waitFor();
    assert.deepEqual([said, errors], [[], []]);
  });

  for (const [what, policy] of [
    ['lists other policies only', "require-trusted-types-for 'script'; trusted-types other"],
    ['allows no policy', "require-trusted-types-for 'script'; trusted-types 'none'"],
  ]) {
    it(`leaves the fallback and warns once where Trusted Types ${what}`, async () => {
      const { tab, said, errors } = await open(page(script), { 'content-security-policy': policy });
      assert.ok(await seesFallback(tab));
      assert.deepEqual(errors, []);
      assert.equal(said.filter((line) => line.startsWith('second-opinion 0.')).length, 1, said.join('\n'));
    });
  }

  for (const [what, head, headers] of [
    ['the hash is wrong', '<script src="/second-opinion/second-opinion.js" integrity="sha384-AAAA" defer></script>', {}],
    ['the script is not there', '<script src="/second-opinion/none.js" defer></script>', {}],
    ['a policy blocks the script', script, { 'content-security-policy': "script-src 'none'" }],
  ]) {
    it(`leaves the fallback where ${what}`, async () => {
      const { tab, errors } = await open(page(head), headers);
      assert.ok(await seesFallback(tab));
      assert.deepEqual(errors, []);
    });
  }

  it('brings the fallback back where the list cannot be had', async () => {
    const { tab, errors } = await open(page(script, finder.replace('/list.csv', '/none.csv')));
    await tab.waitForFunction(() => document.querySelector('so-specialist-finder')?.phase === 'failed');
    assert.ok(await seesFallback(tab));
    assert.deepEqual(errors, []);
  });

  it('is silent when it is there twice, also as a module and in the head before its element', async () => {
    for (const tags of [script + script, script + script.replace('defer', 'type="module"'), script.replace('defer', ''), script.replace('defer', 'async')]) {
      const { tab, said, errors } = await open(page(tags));
      await isReady(tab);
      assert.deepEqual([said, errors], [[], []], tags);
      await tab.close();
    }
  });

  it('adds nothing to the page but one symbol and the version lists of Lit', async () => {
    const names = (tab) => tab.evaluate(() => Reflect.ownKeys(window).map(String));
    const bare = await open(page('', ''));
    const withScript = await open(page(script));
    await isReady(withScript.tab);
    const known = new Set(await names(bare.tab));
    const added = (await names(withScript.tab)).filter((name) => !known.has(name));
    assert.deepEqual(added.sort(), ['Symbol(second-opinion/script@1)', 'litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions']);
  });

  it('makes the element of a div twin, with the settings of the script tag', async () => {
    const head = script.replace('defer', 'defer data-phone="+1 555 010 0123" data-specialist-finder-src="/list.csv"');
    const { tab, said, errors } = await open(page(head, '<div data-second-opinion="specialist-finder">Call us</div>'));
    await isReady(tab);
    await tab.locator('text=Ana Silva').first().waitFor();
    assert.ok(await tab.locator('a[href="tel:+15550100123"]').first().count());
    assert.deepEqual([said, errors], [[], []]);
  });
});
