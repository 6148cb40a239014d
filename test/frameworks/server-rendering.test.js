/**
 * Next and Nuxt themselves: each example type-checks, is built and served; the HTML has the tag and its fallback in it,
 * and in every engine the framework takes it over without an error and the element comes up.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { enginesHere, launchBrowser } from '../support/browsers/browser-page.js';
import { buildServerExample, checkServerTypes, startServerExample } from './server-example.js';
import { changeExample, serverFolder, setUpFrameworks } from './set-up.js';

const finder = 'so-specialist-finder';
/** Of each, what to write wrongly where; and pages where the elements are there before the framework is. */
const examples = {
  next: { pages: ['imported', 'scripted'], file: 'app/finder.tsx', changes: [['page-size={5}', 'units="furlong"'], ["'insurance'", "'shoes'"]] },
  nuxt: { pages: ['imported'], file: 'app/pages/index.vue', changes: [['page-size="5"', 'units="furlong"'], ["'insurance'", "'shoes'"]] },
};

/** What the first button to choose says, once it is there; it has the focus then. Runs in the page. */
async function focusFirst(tag) {
  const end = Date.now() + 20_000;
  const find = () => [...(document.querySelector(tag).shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.trim().startsWith('Choose'));
  while (!find() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  find().focus();
  return find().textContent.trim();
}

/** Words of an element of the page once they are there; runs in the page. */
async function wordsOf(id, wanted) {
  const end = Date.now() + 20_000;
  const words = () => document.getElementById(id).textContent;
  while (!words().includes(wanted) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  return words();
}

describe('rendering on a server', { timeout: 600_000 }, () => {
  const browsers = {};
  before(async () => {
    setUpFrameworks(serverFolder);
    for (const engine of enginesHere) browsers[engine] = await launchBrowser(engine);
  });
  after(async () => {
    for (const browser of Object.values(browsers)) await browser.close();
  });

  /** A test in a page of its own, that the browser has nothing to complain of. */
  const inPage = (engine, test) => async () => {
    const page = await browsers[engine].open();
    try {
      await test(page);
      assert.deepEqual(page.errors(), []);
    } finally {
      await page.close();
    }
  };

  for (const [framework, { pages, file, changes }] of Object.entries(examples)) {
    describe(framework, () => {
      let server;
      after(() => server?.stop());

      it('builds, and starts on loopback', async () => {
        const { ok, said } = buildServerExample(framework);
        assert.ok(ok, said);
        server = await startServerExample(framework);
      });

      it('type-checks; a wrong value and a wrong name are errors', () => {
        const right = checkServerTypes(framework);
        assert.ok(right.ok, right.said);
        const wrong = checkServerTypes(framework, changeExample(framework, file, changes, serverFolder));
        assert.ok(!wrong.ok, 'it was taken');
        for (const word of ['furlong', 'shoes']) assert.match(wrong.said, new RegExp(word));
      });

      it('sends the tag with its attributes and the fallback in the HTML', async () => {
        const html = await (await fetch(server.address)).text();
        assert.match(html, /<so-specialist-finder src="\/specialists\.csv" page-size="5"[^>]* phone="\+1 555 010 0199"[^>]*>\s*Call us at \+1 555 010 0199\.\s*<\/so-specialist-finder>/);
      });

      it('has imported every class, and registered none, where there is no window', async () => {
        const answer = await fetch(`${server.address}/imported`);
        const html = await answer.text();
        assert.equal(answer.status, 200);
        assert.match(html, /<p id="imported">[^<]*\bSpecialistFinder\b/);
        assert.match(html, /Call us at \+1 555 010 0199\.\s*<\/so-specialist-finder>/);
      });

      for (const engine of enginesHere) {
        it(`is taken over and comes up in ${engine}; a specialist is chosen by keyboard`, inPage(engine, async (page) => {
          await page.goto(server.address);
          assert.equal(await page.run(wordsOf, 'ready', 'Ready'), 'Ready');
          const set = await page.run((tag) => {
            const { pageSize, phone, filters } = document.querySelector(tag);
            return { pageSize, phone, filters };
          }, finder);
          assert.deepEqual(set, { pageSize: '5', phone: '+1 555 010 0199', filters: ['language', 'insurance'] });
          const [, name] = /Choose\s+(\S.*)/.exec(await page.run(focusFirst, finder));
          await page.keyboard.press('Enter');
          assert.equal(await page.run(wordsOf, 'chosen', name), name);
        }));

        for (const path of pages) {
          it(`comes up in ${engine} where it is ${path}, before the framework is there`, inPage(engine, async (page) => {
            await page.goto(`${server.address}/${path}`);
            assert.match(await page.run(focusFirst, finder), /^Choose/);
          }));
        }
      }
    });
  }
});
