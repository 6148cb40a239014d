import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/build/bundle.js';

test('the script is the same in every character encoding a page may have', () => {
  const strange = readFileSync(join(root, 'dist/second-opinion.js')).filter((byte) => byte > 0x7f);
  assert.equal(strange.length, 0);
});
