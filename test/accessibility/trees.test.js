/**
 * What a screen reader is given in every story, as Chromium's accessibility tree, held against what was last looked at
 * and committed in `golden/`. After a change that is meant: `UPDATE_GOLDEN=1 node --test test/accessibility`, and read the diff.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { root } from '../../scripts/build/bundle.js';
import { findEngines } from '../../scripts/find-engines.js';
import { createFileServer, listen } from '../../scripts/serve.js';

const built = join(root, '.cache/storybook');
const golden = join(import.meta.dirname, 'golden');
const updating = Boolean(env['UPDATE_GOLDEN']);

const { status, stderr } = spawnSync(
  execPath,
  ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--config-dir', 'stories/config', '--output-dir', built, '--disable-telemetry', '--quiet'],
  { cwd: root, encoding: 'utf8' },
);
const index = status === 0 ? JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) : { entries: {} };
// Pages for designers are no states of an element.
const stories = Object.values(index.entries).filter(({ type, tags = [] }) => type === 'story' && !tags.includes('page'));

/** Ids of all our texts. A tree with one of them is of a story that has not learned its words. */
const english = join(root, 'src/text/english');
const textIds = readdirSync(english).flatMap((file) => [...readFileSync(join(english, file), 'utf8').matchAll(/^ {2}'([\w.-]+\.[\w.-]+)/gm)].map(([, id]) => id));

/** Whether the story was played, and every element of ours is drawn; one that still loads after four seconds is meant to load forever. */
async function isDrawn() {
  const unfinished = ['preparing', 'loading', 'beforeEach', 'rendering', 'playing'];
  if (unfinished.includes(globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase)) return false;
  const below = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? below(element.shadowRoot) : [])]);
  const ours = below(document.querySelector('#storybook-root')).filter((element) => 'phase' in element);
  // The clock of the page stands still; this one does not.
  if (ours.some(({ phase, isUpdatePending }) => isUpdatePending || (phase === 'loading' && performance.now() < 4000))) return false;
  const phases = ours.map(({ phase }) => phase);
  // The finder's cards come a few at a time, what is folded after the rest.
  await Promise.all(ours.map(({ updateComplete }) => updateComplete));
  return ours.every(({ phase }, at) => phase === phases[at]);
}

/** Not `waitForFunction`: it takes the promise of an async function for a yes. */
async function waitUntilDrawn(page) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await page.evaluate(isDrawn)) return;
    await setTimeout(50);
  }
  throw new Error('The story was not drawn and played within half a minute.');
}

/** Without what differs from run to run: the server's port, and what has been announced so far. */
function comparable(tree) {
  return `${tree.replaceAll(origin, '').replace(/- status: .*/g, '- status')}\n`;
}

let origin;

describe('accessibility trees', () => {
  let server;
  let browser;

  before(async () => {
    assert.equal(status, 0, stderr);
    server = createFileServer({ '/': built });
    origin = `http://127.0.0.1:${await listen(server, 0)}`;
    browser = await chromium.launch({ executablePath: findEngines().chromium?.browser, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] });
    if (updating) rmSync(golden, { recursive: true, force: true });
    mkdirSync(golden, { recursive: true });
  });
  after(async () => {
    await browser?.close();
    server?.close().closeAllConnections();
  });

  for (const { id } of stories) {
    it(`is as it was last looked at: ${id}`, async () => {
      const page = await browser.newPage({ locale: 'en-US', timezoneId: 'America/New_York' });
      // Stories say "not checked lately" and the like: the day must not change under them.
      await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));
      await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`);
      await page.waitForSelector('body.sb-show-main');
      await waitUntilDrawn(page);
      const tree = comparable(await page.locator('#storybook-root').ariaSnapshot());
      await page.close();
      const file = join(golden, `${id}.yml`);
      if (updating) writeFileSync(file, tree);
      assert.deepEqual(textIds.filter((id) => tree.includes(id)), []);
      assert.equal(tree, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    });
  }

  it('has pages for designers: every element, every token, every state, and they follow the toolbar', async () => {
    const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
    const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
    const page = await browser.newPage();
    const open = async (id, mode, globals) => page.goto(`${origin}/iframe.html?id=${id}&viewMode=${mode}&globals=${globals}`);
    for (const { tagName, attributes } of elements) {
      await open(`${tagName.slice('so-'.length)}--docs`, 'docs', '');
      await page.locator('.docblock-argstable').first().waitFor();
      const text = await page.locator('.docblock-argstable').first().innerText();
      for (const { name } of attributes) assert.ok(text.includes(name), `${tagName}: ${name}`);
    }
    await open('for-designers--tokens', 'story', 'brand:northfield');
    await page.locator('[data-token]').first().waitFor();
    const tokens = await page.locator('[data-token]').evaluateAll((rows) => rows.map((row) => row.dataset.token));
    assert.deepEqual(tokens, elements[0].cssProperties.map(({ name }) => name));
    const color = () => page.locator('[data-swatch="--so-color-accent"]').evaluate((swatch) => getComputedStyle(swatch).backgroundColor);
    assert.equal(await color(), 'rgb(107, 42, 110)');
    await open('for-designers--wall', 'story', 'brand:summit;direction:rtl;textSize:largest');
    await page.locator('.wall iframe').first().waitFor({ state: 'attached' });
    const frames = await page.locator('.wall iframe').count();
    assert.equal(frames, stories.length);
    // In a page of its own: what the toolbar sets on the wall, each frame is told.
    await page.goto(`${origin}/${await page.locator('.wall iframe').first().getAttribute('src')}`);
    await page.waitForSelector('body.sb-show-main');
    const told = await page.evaluate(() => [document.documentElement.dir, document.documentElement.style.getPropertyValue('--so-color-accent'), document.documentElement.style.fontSize]);
    assert.deepEqual(told, ['rtl', '#00308f', '200%']);
    await page.close();
  });

  it('has no tree left of a story that is gone', () => {
    const known = new Set(stories.map(({ id }) => `${id}.yml`));
    assert.deepEqual(readdirSync(golden).filter((file) => !known.has(file)), []);
    assert.ok(stories.length > 0);
  });
});
