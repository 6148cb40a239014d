/**
 * The zero-request proof: a patient walks through every element and answers everything, and all that leaves the elements is
 * noted: requests, cookies, storage, events, the console, the page's address, title, history and markup. What was seen is
 * `docs/privacy-statement.md`. After a change that is meant: `UPDATE_DOCS=1 node --test test/privacy`, and read the diff.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { enginesHere, launchBrowser } from '../support/browsers/browser-page.js';
import { everyTag } from '../support/whole-page.js';
import { answersIn, mark, picked, typedIn } from './canaries.js';
import { setUp, withoutHash } from './expected-requests.js';
import { openPrivatePage } from './private-page.js';
import { checkRecording, recordings } from './session-recorder.js';
import { checkStatement } from './statement.js';
import { keeping, walks } from './walks.js';

/** Native events that would tell what is typed or picked: none reaches the page. */
const telling = ['input', 'beforeinput', 'change', 'submit', 'reset', 'keydown', 'keypress', 'keyup', 'paste', 'cut', 'copy', 'search', 'invalid'];
const nothing = [[], [], [], []];
const seen = {};

it('walks every element there is', () => {
  assert.deepEqual(Object.keys(walks).sort(), everyTag);
});

for (const engine of enginesHere) {
  describe(`nothing leaves the page, in ${engine}`, () => {
    let browser;
    let page;
    let atFirst;

    before(async () => {
      seen[engine] = {};
      browser = await launchBrowser(engine);
      page = await openPrivatePage(browser);
      atFirst = await page.read();
    });
    after(async () => {
      await page?.close();
      await browser?.close();
    });

    /** What must hold at any time, whatever was answered. */
    function checkQuiet(now) {
      const { noted } = now;
      for (const about of ['address', 'title', 'history', 'cookie', 'markup']) assert.equal(now[about], atFirst[about], about);
      assert.equal(now.cookie, 'site=1', 'only the page’s own cookie');
      assert.deepEqual(now.attributes.split('\n').filter((one) => typedIn(one).length), [], 'attributes, in shadow roots too');
      assert.deepEqual(answersIn(noted.words.join(' ')), [], 'text in events');
      assert.deepEqual([noted.said, noted.errors, noted.violations, noted.calls], [[], [], [], []]);
      assert.deepEqual(answersIn([...noted.titles, ...noted.downloads].join(' ')), [], 'titles and file names');
      const heard = Object.values(noted.bubbled).flatMap((types) => Object.keys(types));
      assert.deepEqual(heard.filter((type) => telling.includes(type)), []);
    }

    for (const [tag, walk] of Object.entries(walks)) {
      it(`<${tag}>: all of it answered, nothing told, nothing kept`, async () => {
        await walk(page.walker);
        const now = await page.read();
        checkQuiet(now);
        assert.deepEqual(now.stores, nothing);
      });
    }

    it('was answered in full: what was typed is in what was copied and in what was sent', async () => {
      const { copied } = await page.read();
      assert.ok(copied.length >= 4 && copied.some((text) => text.split(mark).length > 10), copied.join('\n'));
      assert.equal(page.bodies.length, 1);
      assert.deepEqual(answersIn(page.bodies[0]), [mark, picked.cancer, picked.cancerId, picked.phone, picked.year]);
    });

    for (const [place, index] of [['device', 0], ['tab', 1]]) {
      it(`keeps answers only in the ${place} once the patient asked, under one key`, async () => {
        await keeping[place](page.walker);
        const now = await page.read();
        checkQuiet(now);
        assert.deepEqual(now.stores.map(({ length }) => length), index ? [0, 1, 0, 0] : [1, 0, 0, 0]);
        const [[key, kept]] = now.stores[index];
        assert.match(key, /^second-opinion\/case/);
        assert.deepEqual(answersIn(kept).filter((answer) => answer !== picked.cancer), [mark, picked.cancerId, picked.zip], 'nothing of the form that was sent');
        assert.ok(kept.split(mark).length > 20, 'all that was typed');
        seen[engine] = { ...seen[engine], key: key.replace(/\/$/, '') };
      });
    }

    it('saves a file of a neutral name, and leaves nothing once it is cleared', async () => {
      await keeping.save(page.walker);
      await keeping.clear(page.walker);
      const now = await page.read();
      checkQuiet(now);
      assert.deepEqual(now.stores, nothing);
      assert.ok(now.noted.downloads.includes('notes.json'));
      seen[engine].downloads = [...new Set(now.noted.downloads)].sort();
      seen[engine].titles = [...new Set(now.noted.titles)].sort();
      seen[engine].events = Object.fromEntries(Object.entries(now.noted.bubbled).map(([tag, types]) => [tag, Object.keys(types).sort()]));
    });

    it('asked for what the hospital set up, once for each element that needs it, and for nothing else', async () => {
      const { asked } = await page.read();
      const requests = page.requests.map(({ method, url }) => `${method} ${withoutHash(url)}`);
      assert.deepEqual(requests.filter((one) => one !== 'GET /favicon.ico').sort(), setUp.flatMap(({ request, times = 1 }) => Array(times).fill(request)).sort());
      // Chromium's own field for dates has a picture in it.
      const byBrowser = [...page.tab.asked(), ...asked].filter((url) => !url.startsWith('data:'));
      assert.deepEqual(byBrowser.filter((url) => new URL(url).origin !== page.origin), [], 'to another address');
      assert.ok(byBrowser.length >= 15);
      for (const { method, url, cookie, referrer } of page.requests) {
        const { byPage, isPicture } = setUp.find(({ request }) => request === `${method} ${withoutHash(url)}`) ?? { byPage: true };
        if (!byPage) assert.equal(referrer, undefined, `referrer with ${url}`);
        if (!byPage && !isPicture) assert.equal(cookie, undefined, `cookie with ${url}`);
        assert.deepEqual(answersIn(url), []);
      }
    });

    it('does not hide from the page’s own scripts: they can read fields, and hear keys on the way down', async () => {
      const { noted } = await page.read();
      assert.deepEqual(answersIn(noted.capturedWords), [mark, picked.cancerId, picked.zip, picked.phone, picked.year]);
    });

    // One engine is enough for these: each is a walk through everything, and the marks are the same in all.
    for (const recording of engine === 'chromium' ? recordings : []) {
      it(`a session recorder ${recording.title}`, async () => {
        const { found, pressing, whom } = await checkRecording(browser, recording);
        seen[engine].recorded = { ...seen[engine].recorded, [recording.title]: { found, whom } };
        assert.deepEqual(found, recording.found);
        assert.equal(pressing, found.length > 0, 'that it can’t wait');
      });
    }
  });
}

describe('docs/privacy-statement.md', () => {
  it('says what was seen', () => checkStatement(seen));
});
