import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/build/bundle.js';
import { wordsOf } from '../../scripts/data/content-files.js';
import { areas } from '../../scripts/data/postal-codes.js';

/** The script with what it needs, in a folder of its own, so that it may write there. */
function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), 'build-data-'));
  for (const part of ['scripts', 'src/text', 'src/content', 'src/model']) cpSync(join(root, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'src/sources'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

describe('the data files', () => {
  const committed = readFileSync(join(root, 'src/sources/pinned-files.ts'), 'utf8');
  let folder;
  const pinned = () => join(folder, 'src/sources/pinned-files.ts');
  const run = (...words) => spawnSync(execPath, [join(folder, 'scripts/build-data.js'), ...words], { encoding: 'utf8' });

  before(() => {
    folder = copyProject();
  });
  after(() => rmSync(folder, { recursive: true }));

  it('are those the source pins, byte for byte, wherever they are built', () => {
    assert.equal(run().status, 0);
    assert.equal(readFileSync(pinned(), 'utf8'), committed);
    const files = [...committed.matchAll(/file: '(.+)',\s+integrity: 'sha256-(.+)'/g)];
    assert.deepEqual(files.map(([, file]) => file.replace(/\..*/, '')), ['postal-codes', 'cities', ...Object.keys(wordsOf)]);
    for (const [, file, hash] of files) {
      const bytes = readFileSync(join(folder, 'dist/data', file));
      assert.equal(createHash('sha256').update(bytes).digest('base64'), hash);
      assert.equal(createHash('sha256').update(bytes).digest('hex').slice(0, 8), file.split('.')[1]);
    }
  });

  it('have the terms of those who made the data beside them', () => {
    assert.equal(readdirSync(join(folder, 'dist/data')).length, [...committed.matchAll(/file:/g)].length + 1);
    const terms = readFileSync(join(folder, 'dist/data/licenses.txt'), 'utf8');
    for (const words of ['MIT License', 'Copyright (c) 2021 Blake Knight', 'Copyright (c) 2007, Dav Glass']) assert.ok(terms.includes(words), words);
  });

  it('fail the check when the source pins others, and the check changes nothing', () => {
    const drifted = committed.replace(/sha256-..../, 'sha256-AAAA');
    assert.notEqual(drifted, committed);
    writeFileSync(pinned(), drifted);
    const { status, stderr } = run('--check');
    assert.equal(status, 1);
    assert.match(stderr, /out of date/);
    assert.equal(readFileSync(pinned(), 'utf8'), drifted);
    writeFileSync(pinned(), committed);
    assert.equal(run('--check').status, 0);
  });

  it('are not made of a decision guide that does not say who paid', () => {
    const path = join(folder, 'src/content/decision-guide/disclosure.ts');
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.replace(/.*row\('paid'.*\n/, ''));
    const { status, stderr } = run();
    writeFileSync(path, whole);
    assert.equal(status, 1);
    assert.match(stderr, /disclosure: "paid" is missing/);
  });

  it('hold every area once, with a position on Earth', () => {
    assert.ok(areas.length > 33_000);
    assert.equal(new Set(areas.map(({ zipCode }) => zipCode)).size, areas.length);
    for (const { zipCode, latitude, longitude } of areas) {
      assert.match(zipCode, /^\d{5}$/);
      assert.ok(latitude > -15 && latitude < 72 && Math.abs(longitude) <= 180, zipCode);
    }
  });
});
