import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { test } from 'node:test';
import { findEngines } from '../../scripts/find-engines.js';
import { howToGet } from '../../scripts/install-engines.js';
import { arePackagesInstalled } from '../../scripts/install-packages.js';

/** A project with a lockfile, and a node_modules with another. */
function withProject(wanted, there, check) {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  try {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    if (there) {
      mkdirSync(join(folder, 'node_modules'));
      writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: there }));
    }
    return check(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs with environment variables changed. */
function withVariables(variables, check) {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return check();
  } finally {
    process.env = before;
  }
}

test('packages are installed when each has the version the lockfile names', () => {
  const wanted = { '': {}, 'node_modules/lit': { version: '3.3.3' }, 'node_modules/fsevents': { version: '2.3.3', optional: true } };
  const check = (there) => withProject(wanted, there, arePackagesInstalled);
  assert.equal(check(undefined), false);
  assert.equal(check({}), false);
  assert.equal(check({ 'node_modules/lit': { version: '3.3.2' } }), false);
  assert.equal(check({ 'node_modules/lit': { version: '3.3.3' } }), true);
});

test('an engine named by a variable is taken, and a wrong name is not passed over', () => {
  assert.equal(withVariables({ CHROMIUM_PATH: execPath }, findEngines).chromium.browser, execPath);
  assert.equal(withVariables({ CHROMIUM_PATH: '/no/such/browser' }, findEngines).chromium, undefined);
  assert.equal(withVariables({ XVFB_PATH: '/no/such/display' }, findEngines).webkit, undefined);
});

test('what is missing comes with a way to get it', () => {
  assert.match(howToGet(['firefox', 'webkit']), /firefox/);
});
