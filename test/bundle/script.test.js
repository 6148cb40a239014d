import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { Script } from 'node:vm';
import { bundleScript, packageJson, root } from '../../scripts/build/bundle.js';

const read = (folder) => readFileSync(join(folder, 'second-opinion.js'), 'utf8');

/** Hosts whose names stand in the script: a link patients can follow, and made-up ones that end in a reserved name. */
const isKnown = (host) => host === 'www.cancer.gov' || /\.(example|invalid)\.?$/.test(host);

describe('the one script', () => {
  let script;

  before(() => {
    script = read(join(root, 'dist'));
  });

  it('is a classic script', () => {
    assert.doesNotThrow(() => new Script(script));
  });

  it('imports nothing at run time and builds no code from strings', () => {
    assert.doesNotMatch(script, /\bimport\s*\(|\bimport\s*["'{*]|\beval\s*\(|\bnew Function\b|\bFunction\s*\(/);
  });

  it("takes no policy name of the page's own Lit", () => {
    assert.doesNotMatch(script, /["'`]lit-html["'`]/);
    assert.match(script, /["'`]second-opinion["'`]/);
  });

  it('runs the guard before anything of Lit', () => {
    assert.ok(script.indexOf('second-opinion/script@1') < script.indexOf('litElementVersions'));
    assert.ok(script.indexOf('second-opinion/script@1') < script.indexOf('reactiveElementVersions'));
  });

  it('names no foreign host but those a patient can follow a link to', () => {
    const hosts = [...script.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
    assert.deepEqual([...new Set(hosts)].filter((host) => !isKnown(host)), []);
  });

  it('has a source map beside it that leads to our sources', () => {
    const map = JSON.parse(readFileSync(join(root, 'dist/second-opinion.js.map'), 'utf8'));
    assert.ok(map.sources.some((source) => source.endsWith('src/host/base-element.ts')));
    assert.match(script, /\/\/# sourceMappingURL=second-opinion\.js\.map\s*$/);
  });

  // One name of ours, one of each of Lit's modules; Lit's lie behind the place where its policy is replaced.
  for (const name of ['so-specialist-chosen', 'litHtmlVersions', 'litElementVersions', 'reactiveElementVersions']) {
    it(`has a source map that leads to the very place: ${name}`, () => {
      const map = JSON.parse(readFileSync(join(root, 'dist/second-opinion.js.map'), 'utf8'));
      const lines = script.split('\n');
      const line = lines.findIndex((text) => text.includes(name));
      const { originalSource, originalLine, originalColumn } = new SourceMap(map).findEntry(line, lines[line].indexOf(name));
      const original = map.sourcesContent[map.sources.indexOf(originalSource)].split('\n')[originalLine];
      assert.match(original.slice(originalColumn), new RegExp(`^['"]?${name}`));
    });
  }

  it('says which version it is', () => {
    assert.match(script, new RegExp(`^/\\*! second-opinion ${packageJson.version.replaceAll('.', '\\.')} `));
  });

  it('has the same bytes each time it is made from the same source', async () => {
    const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'second-opinion-')));
    try {
      for (const folder of folders) await bundleScript(folder);
      const [first, second] = folders.map(read);
      assert.ok(first === second, 'built twice, the script has other bytes');
    } finally {
      for (const folder of folders) rmSync(folder, { recursive: true });
    }
  });
});
