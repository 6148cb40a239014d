/** The embed builder as `npm start` serves it, in Chromium: each snippet copied and mounted on a page of its own. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { root } from '../../scripts/build/bundle.js';
import { demoFolders } from '../../scripts/demo-folders.js';
import { findEngines } from '../../scripts/find-engines.js';
import { createFileServer, listen, strictPolicy } from '../../scripts/serve.js';

const csv = 'Name,Cancers,City,State,ZIP,Lat,Lon,Phone\nAna Silva,Breast cancer,Boston,MA,02115,42.34,-71.1,6175550142\n';
const listName = 'our list.csv';

describe('the embed builder', () => {
  const servers = [];
  let browser;
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'second-opinion-'));
    browser = await chromium.launch({ executablePath: findEngines().chromium?.browser, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] });
  });
  after(async () => {
    await browser?.close();
    for (const server of servers) server.close().closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  async function serve(folders, headers = {}) {
    const server = createFileServer(folders, { headers });
    servers.push(server);
    return `http://127.0.0.1:${await listen(server, 0)}`;
  }

  /** Opens a page, and gives back with it what went wrong there and which hosts it asked. */
  async function open(address, size = { width: 1280, height: 900 }) {
    const context = await browser.newContext({ viewport: size });
    const { origin } = new URL(address);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    const page = await context.newPage();
    const wrong = [];
    page.on('console', (message) => ['warning', 'error'].includes(message.type()) && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => /^https?:/.test(request.url()) && !request.url().startsWith(origin) && wrong.push(`asked ${request.url()}`));
    await page.goto(address);
    return { page, wrong };
  }

  /** The builder with a list dropped and a phone number typed. */
  async function setUp(address) {
    const opened = await open(address);
    const { page } = opened;
    await page.setInputFiles('#list-file', { name: listName, mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByText('Every row can be used.').waitFor();
    await page.getByLabel('phone', { exact: true }).fill('+1 555 010 0199');
    await page.getByLabel('owner', { exact: true }).fill('The "Harbor" & Sons [east]');
    await page.locator('#brand-color').fill('#7a1f5c');
    await page.locator('#brand-color').blur();
    await page.frameLocator('.desktop iframe').getByText('Ana Silva').first().waitFor();
    await page.getByLabel('Code', { exact: true }).check();
    return opened;
  }

  /** Presses every Copy button of one way to embed; what the clipboard held, by the part's language. */
  async function copyAll(page, way) {
    await page.getByLabel(way, { exact: true }).check();
    const parts = [];
    for (const part of await page.locator('.part').all()) {
      await part.getByRole('button').click();
      await part.getByRole('button', { name: 'Copied' }).waitFor();
      parts.push({ language: await part.getAttribute('data-language'), code: await page.evaluate(() => navigator.clipboard.readText()) });
    }
    return (language, index = 0) => parts.filter((one) => one.language === language)[index]?.code;
  }

  /** A hospital's page, with everything that was copied, under the policy that was copied. */
  async function mount(name, { head = '', body = '', css = '', policy, files = {} }) {
    const own = join(folder, name);
    mkdirSync(own);
    for (const [file, text] of Object.entries({ 'index.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">${head}</head><body>${body}</body></html>`, 'site.css': css, [listName]: csv, ...files })) writeFileSync(join(own, file), text);
    // A page that forbids everything else but its own style sheet, and an icon that keeps the browser from asking for one.
    const strict = `default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; ${policy.replace("img-src 'self'", "img-src 'self' data:")}`;
    const { page, wrong } = await open(`${await serve({ '/': own, '/second-opinion/': join(root, 'dist') }, { 'content-security-policy': strict })}/`);
    await page.getByText('Ana Silva').first().waitFor();
    const seen = await page.evaluate(() => {
      const finder = document.querySelector('so-specialist-finder');
      return { phase: finder.phase, owner: finder.owner, phone: finder.phone, fallback: finder.textContent.trim(), accent: getComputedStyle(finder).getPropertyValue('--so-color-accent').trim() };
    });
    assert.deepEqual(seen, { phase: 'ready', owner: 'The "Harbor" & Sons [east]', phone: '+1 555 010 0199', fallback: 'Call us at +1 555 010 0199.', accent: '#7a1f5c' });
    assert.deepEqual(wrong, []);
  }

  /** A hospital's own bundle around what was copied. */
  async function bundle(code, loader) {
    const { outputFiles } = await build({ stdin: { contents: code, resolveDir: root, loader }, bundle: true, write: false, format: 'iife', jsx: 'automatic', define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'silent' });
    return outputFiles[0].text;
  }

  for (const [name, headers] of [
    ['', {}],
    [' under the strictest policy', { 'content-security-policy': `${strictPolicy}; frame-src 'self'` }],
  ]) {
    it(`comes up and takes a list without a request to any other host, a word in the console, or a byte in storage${name}`, async () => {
      const { page, wrong } = await setUp(`${await serve(demoFolders, headers)}/builder/`);
      // The finder's own report on the list is not a warning.
      assert.deepEqual(wrong, []);
      const kept = () => [localStorage.length, sessionStorage.length, document.cookie];
      assert.deepEqual(await page.evaluate(kept), [0, 0, '']);
    });
  }

  it('works on when the network is gone', async () => {
    const { page } = await setUp(`${await serve(demoFolders)}/builder/`);
    await page.context().setOffline(true);
    await page.setInputFiles('#list-file', { name: 'more.csv', mimeType: 'text/csv', buffer: Buffer.from(csv.replace('Ana Silva', 'Bo Chen')) });
    await page.getByLabel('Desktop', { exact: true }).check();
    await page.frameLocator('.desktop iframe').getByText('Bo Chen').first().waitFor();
  });

  it('has no sideways scrolling at 360 and at 320 px, in any view', async () => {
    const address = `${await serve(demoFolders)}/builder/`;
    for (const width of [360, 320]) {
      const { page } = await open(address, { width, height: 740 });
      for (const view of ['Phone', 'Desktop', 'Code']) {
        await page.getByLabel(view, { exact: true }).check();
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${view} at ${width}`);
      }
    }
  });

  it('gives a custom tag, a div twin, a shortcode, React and npm that come up as they are, under the policy it gives', async () => {
    const { page } = await setUp(`${await serve(demoFolders)}/builder/`);
    const shared = (copied) => ({ css: copied('css'), policy: copied('http') });

    const tag = await copyAll(page, 'Custom tag');
    await mount('tag', { head: tag('html'), body: tag('html', 1), ...shared(tag) });

    const twin = await copyAll(page, 'div twin');
    assert.match(twin('html', 1), /^<div\s+data-second-opinion="specialist-finder"/);
    await mount('twin', { head: twin('html'), body: twin('html', 1), ...shared(twin) });

    const wordpress = await copyAll(page, 'WordPress');
    await mount('wordpress', { head: tag('html'), body: expandShortcode(wordpress('shortcode')), ...shared(wordpress) });

    const npm = await copyAll(page, 'npm');
    const script = '<script src="/site.js" defer></script>';
    await mount('npm', { head: npm('html', 1) + script, body: npm('html'), ...shared(npm), files: { 'site.js': await bundle(npm('js'), 'js') } });

    const react = await copyAll(page, 'React');
    const site = `import { createRoot } from 'react-dom/client';\n${react('jsx')}\ncreateRoot(document.getElementById('app')).render(<SpecialistFinder />);`;
    await mount('react', { head: react('html') + script, body: '<div id="app"></div>', ...shared(react), files: { 'site.js': await bundle(site, 'jsx') } });
  });
});

/** A shortcode's attributes, read as WordPress documents it, in the twin the plugin writes. */
function expandShortcode(code) {
  const [, content, inside] = /^\[second_opinion ([^[\]]*)\]([^[\]]*)\[\/second_opinion\]$/.exec(code) ?? [];
  assert.ok(content, `one shortcode: ${code}`);
  const attributes = Object.fromEntries([...content.matchAll(/([\w-]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => [name, value]));
  const { element, ...rest } = attributes;
  return `<div data-second-opinion="${element}"${Object.entries(rest).map(([name, value]) => ` data-${name}="${value}"`).join('')}>${inside}</div>`;
}
