/**
 * Each example type-checks against the package as it would be shipped, refuses a wrong value, and comes up in Chromium
 * with an attribute, a property and two events. And on a server nothing crashes.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { root } from '../../scripts/build/bundle.js';
import { findEngines } from '../../scripts/find-engines.js';
import { createFileServer, listen } from '../../scripts/serve.js';
import { buildExample } from './build-example.js';
import { changeExample, checkTypes, run, setUpFrameworks } from './set-up.js';

const csv = 'Name,Cancers,City,State,ZIP,Lat,Lon,Phone,Languages\nAna Silva,Breast cancer,Boston,MA,02115,42.34,-71.1,6175550142,Spanish\n';

/** Mistakes in each example that must not type-check: what stands there, what is written instead, with a word errors name. */
const mistakes = {
  react: { file: 'app.tsx', changes: [['page-size={5}', 'units="furlong"'], ["'insurance'", "'shoes'"]], words: ['furlong', 'shoes'], unknown: true },
  vue: { file: 'app.vue', changes: [['page-size="5"', 'units="furlong"'], ["'insurance'", "'shoes'"], ['ready = true', 'ready = $event.parsec']], words: ['furlong', 'shoes', 'parsec'] },
  svelte: { file: 'app.svelte', changes: [['page-size="5"', 'units="furlong"'], ["'insurance'", "'shoes'"]], words: ['furlong', 'shoes'], unknown: true },
  solid: { file: 'app.tsx', changes: [['page-size={5}', 'units="furlong"'], ["'insurance'", "'shoes'"]], words: ['furlong', 'shoes'], unknown: true },
  angular: { file: 'app.component.ts', changes: [["'insurance'", "'shoes'"], ['specialist?.name', 'parsec']], words: ['shoes', 'parsec'] },
  typescript: { file: 'main.ts', changes: [["'insurance'", "'shoes'"], ['finder.append', "finder.units = 'furlong'; finder.append"]], words: ['shoes', 'furlong'] },
};

describe('frameworks', { timeout: 600_000 }, () => {
  let browser;
  let pages;
  const servers = [];

  before(async () => {
    setUpFrameworks();
    pages = mkdtempSync(join(tmpdir(), 'second-opinion-'));
    browser = await chromium.launch({ executablePath: findEngines().chromium?.browser, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] });
  });
  after(async () => {
    await browser?.close();
    for (const server of servers) server.close().closeAllConnections();
    if (pages) rmSync(pages, { recursive: true });
  });

  for (const [framework, { file, changes, words, unknown }] of Object.entries(mistakes)) {
    it(`${framework}: the example type-checks`, () => {
      const { ok, said } = checkTypes(framework);
      assert.ok(ok, said);
    });

    it(`${framework}: wrong values and names are type errors`, () => {
      const { ok, said } = checkTypes(framework, changeExample(framework, file, changes));
      assert.ok(!ok, 'it was taken');
      for (const word of words) assert.match(said, new RegExp(word), said);
    });

    // Where another attribute is wrong, checkers don't always look for unknown ones. Vue and Angular take any.
    if (unknown) {
      it(`${framework}: an unknown attribute is a type error`, () => {
        const { ok, said } = checkTypes(framework, changeExample(framework, file, [['phone="', 'colour="']]));
        assert.ok(!ok, 'it was taken');
        assert.match(said, /colour/);
      });
    }

    it(`${framework}: the example comes up with attribute, property and events`, async () => {
      writeFileSync(join(pages, `${framework}.js`), await buildExample(framework));
      writeFileSync(join(pages, `${framework}.html`), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${framework}</title><link rel="icon" href="data:,"></head><body><div id="app"></div><script src="/${framework}.js"></script></body></html>`);
      writeFileSync(join(pages, 'specialists.csv'), csv);
      const server = createFileServer({ '/': pages, '/second-opinion/': join(root, 'dist') });
      servers.push(server);
      const page = await browser.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => ['warning', 'error'].includes(message.type()) && errors.push(message.text()));
      await page.goto(`http://127.0.0.1:${await listen(server, 0)}/${framework}.html`);
      await page.locator('#ready', { hasText: 'Ready' }).waitFor();
      const set = await page.evaluate(() => {
        const { pageSize, phone, filters } = document.querySelector('so-specialist-finder');
        return { pageSize: String(pageSize), phone, filters };
      });
      assert.deepEqual(set, { pageSize: '5', phone: '+1 555 010 0199', filters: ['language', 'insurance'] });
      await page.getByRole('button', { name: /^Choose/ }).first().click();
      await page.locator('#chosen', { hasText: 'Ana Silva' }).waitFor();
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  const onServer = (code) => run(execPath, ['--input-type=module', '--eval', `import assert from 'node:assert'; assert.equal(typeof window, 'undefined');\n${code}`]);

  it('React renders the tag and the fallback on a server', () => {
    const { ok, said } = onServer(`
      import 'second-opinion-elements'; import 'second-opinion-elements/define.js';
      import { createElement } from 'react'; import { renderToString } from 'react-dom/server';
      console.log(renderToString(createElement('so-specialist-finder', { src: '/specialists.csv', 'page-size': 5 }, 'Call us.')));`);
    assert.ok(ok, said);
    assert.equal(said.trim(), '<so-specialist-finder src="/specialists.csv" page-size="5">Call us.</so-specialist-finder>');
  });

  it('Vue renders the tag and the fallback on a server', () => {
    const { ok, said } = onServer(`
      import 'second-opinion-elements'; import 'second-opinion-elements/define.js';
      import { createSSRApp, h } from 'vue'; import { renderToString } from '@vue/server-renderer';
      console.log(await renderToString(createSSRApp(() => h('so-specialist-finder', { src: '/specialists.csv', 'page-size': 5 }, 'Call us.'))));`);
    assert.ok(ok, said);
    assert.equal(said.trim(), '<so-specialist-finder src="/specialists.csv" page-size="5">Call us.</so-specialist-finder>');
  });

});
