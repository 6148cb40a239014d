/** Releases that follow one another, on pages that don't change at the same moment. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { packageJson, root } from '../../scripts/build/bundle.js';
import { createFileServer, listen } from '../../scripts/serve.js';
import { enginesHere, launchBrowser } from '../support/browsers/browser-page.js';
import { everyTag, makeSite, untilSettled, writePage } from '../support/whole-page.js';

const sha = (algorithm, text, encoding) => createHash(algorithm).update(text).digest(encoding);
const integrityOf = (text) => `sha256-${sha('sha256', text, 'base64')}`;
const dataOf = (folder) => readdirSync(folder).find((name) => name.startsWith('case.'));

/** The next release: as this one, with another version and other words in one data file, pinned as the build pins them. */
function makeNext(from, to) {
  cpSync(from, to, { recursive: true });
  const name = dataOf(join(from, 'data'));
  const words = readFileSync(join(from, 'data', name), 'utf8');
  const changed = words.replace('"case.title":"About you"', '"case.title":"About you, anew"');
  assert.notEqual(changed, words);
  const next = `case.${sha('sha256', changed, 'hex').slice(0, 8)}.json`;
  rmSync(join(to, 'data', name));
  writeFileSync(join(to, 'data', next), changed);
  const script = readFileSync(join(from, 'second-opinion.js'), 'utf8');
  const made = script.replaceAll(packageJson.version, '99.0.0').replace(name, next).replace(integrityOf(words), integrityOf(changed));
  writeFileSync(join(to, 'second-opinion.js'), made);
}

for (const engine of enginesHere.slice(0, 1)) {
  describe(`upgrading, in ${engine}`, () => {
    let site;
    let browser;
    let server;
    let origin;

    before(async () => {
      site = makeSite();
      mkdirSync(join(site, 'old'));
      cpSync(join(root, 'dist/second-opinion.js'), join(site, 'old/second-opinion.js'));
      cpSync(join(root, 'dist/data'), join(site, 'old/data'), { recursive: true });
      makeNext(join(site, 'old'), join(site, 'new'));
      server = createFileServer({ '/': site });
      origin = `http://127.0.0.1:${await listen(server, 0)}`;
      browser = await launchBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      server?.close().closeAllConnections();
      rmSync(site, { recursive: true });
    });

    /** Opens a page with one tag in its head; tells how it came out. */
    async function open(tag) {
      const note = '<script>window.said = []; console.warn = (...words) => said.push(words.join(" "));</script>';
      writeFileSync(join(site, 'index.html'), writePage(note + tag, '<so-case><p>Call us</p></so-case><so-explainer>Call us</so-explainer>'));
      const tab = await browser.open();
      try {
        await tab.goto(`${origin}/`);
        await tab.run(untilSettled, everyTag);
        return await tab.run(() => {
          const { phase, shadowRoot } = document.querySelector('so-case');
          return { phase, words: shadowRoot?.textContent.includes('About you, anew') ? 'new' : shadowRoot?.textContent.includes('About you') ? 'old' : 'none', said: window.said };
        });
      } finally {
        await tab.close();
      }
    }

    const tagOf = (path, also = '') => `<script src="${path}" ${also} defer></script>`;
    const withHash = (release, at) => tagOf(at, `integrity="${integrityOf(readFileSync(join(site, release, 'second-opinion.js')))}"`);

    it('an old and a new release each in their own folder work, each with its own words', async () => {
      assert.deepEqual(await open(withHash('old', '/old/second-opinion.js')), { phase: 'ready', words: 'old', said: [] });
      assert.deepEqual(await open(withHash('new', '/new/second-opinion.js')), { phase: 'ready', words: 'new', said: [] });
    });

    it('an old script finds its own data beside new data', async () => {
      cpSync(join(site, 'old'), join(site, 'both'), { recursive: true });
      cpSync(join(site, 'new/data'), join(site, 'both/data'), { recursive: true });
      assert.deepEqual(await open(tagOf('/both/second-opinion.js')), { phase: 'ready', words: 'old', said: [] });
    });

    it('an old script, still cached, leaves the fallback where only new data are left, and says which file is missing', async () => {
      cpSync(join(site, 'new'), join(site, 'replaced'), { recursive: true });
      cpSync(join(site, 'old/second-opinion.js'), join(site, 'replaced/second-opinion.js'));
      const { phase, said } = await open(tagOf('/replaced/second-opinion.js'));
      assert.equal(phase, 'failed');
      assert.ok(said.length && said.every((line) => line.includes(dataOf(join(site, 'old/data')))), said.join('\n'));
    });

    it('a script does not take data of its name with other content', async () => {
      cpSync(join(site, 'old'), join(site, 'tampered'), { recursive: true });
      renameSync(join(site, 'tampered/data', dataOf(join(site, 'old/data'))), join(site, 'tampered/data/real.json'));
      cpSync(join(site, 'new/data', dataOf(join(site, 'new/data'))), join(site, 'tampered/data', dataOf(join(site, 'old/data'))));
      assert.equal((await open(tagOf('/tampered/second-opinion.js'))).phase, 'failed');
    });

    it('a new script at the address of an old one is refused by a page that carries the old hash: the fallback stays', async () => {
      const { phase, words } = await open(withHash('old', '/new/second-opinion.js'));
      assert.deepEqual([phase, words], [undefined, 'none']);
    });

    it('a page that carries no hash takes the new script as it is', async () => {
      assert.deepEqual(await open(tagOf('/new/second-opinion.js')), { phase: 'ready', words: 'new', said: [] });
    });

    it('both on one page: the first stays in charge, with one warning', async () => {
      const { phase, words, said } = await open(tagOf('/old/second-opinion.js') + tagOf('/new/second-opinion.js'));
      assert.deepEqual([phase, words, said.length], ['ready', 'old', 1]);
      assert.match(said[0], /stays in charge/);
    });
  });
}
