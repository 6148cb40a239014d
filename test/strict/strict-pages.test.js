/**
 * Every element under every policy of `cases.js`, in every engine; what came of it is the table in `docs/security.md`.
 * After a change that is meant: `UPDATE_DOCS=1 node --test test/strict`, and read the diff. ENGINES=chromium for one engine.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../scripts/build/bundle.js';
import { cspLine } from '../../scripts/release/csp-line.js';
import { createFileServer, listen } from '../../scripts/serve.js';
import { enginesHere, launchBrowser } from '../support/browsers/browser-page.js';
import { everyElement, everyTag, makeSite, untilSettled, writePage } from '../support/whole-page.js';
import { cases } from './cases.js';
import { checkMatrix } from './matrix.js';

const hash = `sha384-${createHash('sha384').update(readFileSync(join(root, 'dist/second-opinion.js'))).digest('base64')}`;
const open = { 'access-control-allow-origin': '*' };
const servers = [];
const folders = [];

async function serve(folders, headers) {
  const server = createFileServer(folders, { headers });
  servers.push(server);
  return `http://127.0.0.1:${await listen(server, 0)}`;
}

/** The page's own Lit, with an element of its own. */
const ownLit = await build({
  stdin: { contents: "import { LitElement, html } from 'lit'; customElements.define('own-note', class extends LitElement { render() { return html`<p>Own note</p>`; } });", resolveDir: root },
  bundle: true, write: false, minify: true, format: 'iife', conditions: ['production'],
});

/** Runs in the page: what can be seen, and what the page was told. */
function look(tags) {
  const elements = [...document.querySelectorAll(tags.join())];
  const isSeen = (element) => Boolean(element?.getClientRects().length);
  const photos = [...(document.querySelector('so-specialist-finder')?.shadowRoot?.querySelectorAll('img') ?? [])];
  return {
    elements: elements.length,
    ready: elements.filter(({ phase, shadowRoot }) => phase === 'ready' && isSeen(shadowRoot?.querySelector('.root'))).length,
    // What stands in <so-case> is the page's content, and always seen.
    fallbacks: elements.filter(({ phase, localName, firstElementChild }) => isSeen(firstElementChild) && !(localName === 'so-case' && phase === 'ready')).length,
    photos: photos.filter(({ complete, naturalWidth, hidden }) => complete && naturalWidth && !hidden).length,
    ownNote: document.querySelector('own-note')?.shadowRoot?.textContent,
    trustedTypes: 'trustedTypes' in window,
    ...window.noted,
  };
}

/** Runs in the page: photos come after the list, once they are in sight. */
async function untilPhotos() {
  const photos = () => [...document.querySelector('so-specialist-finder').shadowRoot.querySelectorAll('img')];
  const end = Date.now() + 10_000;
  while (!photos().length || !photos().every(({ complete, hidden }) => complete || hidden)) {
    if (Date.now() > end) throw new Error('No photo came.');
    for (const photo of photos()) photo.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Opens a case's page and tells what came of it. */
async function meet(browser, { policy, head = (_, tag) => tag, elsewhere, outcome }) {
  const data = await serve({ '/': folders[1] }, open);
  const script = await serve({ '/second-opinion/': join(root, 'dist') }, open);
  const headers = {};
  const page = await serve({ '/': folders[elsewhere ? 2 : 0], '/second-opinion/': join(root, 'dist') }, headers);
  // Its photos lie beside the list.
  if (elsewhere) writeFileSync(join(folders[1], 'specialists.csv'), readFileSync(join(folders[0], 'specialists.csv'), 'utf8').replaceAll('/photos/', `${data}/photos/`));
  const host = { page, script, data, hash };
  const tag = elsewhere
    ? `<script src="${script}/second-opinion/second-opinion.js" crossorigin data-origins="${data}" defer></script>`
    : '<script src="/second-opinion/second-opinion.js" defer></script>';
  const nonce = policy(host)?.includes('nonce-') ? ' nonce="n1"' : '';
  const markup = writePage(`<script src="/watch.js"${nonce}></script>${head(host, tag)}`, `${everyElement(elsewhere ? data : '')}<own-note></own-note>`);
  writeFileSync(join(folders[elsewhere ? 2 : 0], 'index.html'), markup);
  if (policy(host)) headers['content-security-policy'] = policy(host);
  const tab = await browser.open();
  try {
    await tab.goto(`${page}/`);
    await tab.run(untilSettled, everyTag);
    if (outcome !== 'fallback') await tab.run(untilPhotos);
    return await tab.run(look, everyTag);
  } finally {
    await tab.close();
  }
}

const distinct = (list) => [...new Set(list)].sort();

before(() => {
  folders.push(makeSite(), makeSite(), makeSite());
  for (const folder of folders) {
    copyFileSync(join(import.meta.dirname, 'watch.js'), join(folder, 'watch.js'));
    writeFileSync(join(folder, 'own-lit.js'), ownLit.outputFiles[0].contents);
  }
});
after(() => {
  for (const server of servers) server.close().closeAllConnections();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const outcomes = {};

for (const engine of enginesHere) {
  describe(`strict pages in ${engine}`, () => {
    let browser;
    before(async () => {
      browser = await launchBrowser(engine);
      outcomes[engine] = {};
    });
    after(() => browser?.close());

    for (const one of cases) {
      const { name, outcome, violations = [], warnings = 0 } = one;
      it(`${name}: ${outcome}`, async () => {
        const seen = await meet(browser, one);
        outcomes[engine][name] = seen;
        assert.equal(seen.elements, everyTag.length);
        assert.deepEqual(seen.errors, []);
        assert.deepEqual(distinct(seen.violations), distinct(violations));
        if (typeof warnings === 'number') assert.equal(seen.said.length, warnings, seen.said.join('\n'));
        else for (const line of seen.said) assert.match(line, warnings);
        assert.deepEqual([seen.ready, seen.fallbacks], outcome === 'fallback' ? [0, everyTag.length] : [everyTag.length, 0]);
        if (outcome !== 'fallback') assert.equal(seen.photos > 0, outcome === 'works');
        if (name.includes('own Lit')) assert.match(seen.ownNote, /Own note/);
      });
    }
  });
}

describe('docs/security.md', () => {
  it('says what came of it', () => checkMatrix(cases, outcomes));

  it('and the README give the line that was tried', () => {
    assert.ok(readFileSync(join(root, 'README.md'), 'utf8').includes(`\`${cspLine()}\``));
  });
});
