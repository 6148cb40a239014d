/** The accessibility conformance report names only tests that are there, and speaks of every element. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementNames } from '../../scripts/build/bundle.js';

const [header, , ...rows] = readFileSync('docs/accessibility.md', 'utf8').split('\n').filter((line) => line.startsWith('|')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

describe('the accessibility conformance report', () => {
  it('has a column for every element', () => {
    const columns = header.slice(1, -1);
    assert.equal(columns.length, elementNames.length);
    for (const name of elementNames) assert.ok(columns.some((column) => name.includes(column.replace(/s$/, ''))), name);
  });

  it('names a test for all it says is supported, and each is there', () => {
    assert.ok(rows.length > 25);
    for (const [criterion, ...cells] of rows) {
      const tests = [...cells.at(-1).matchAll(/`([^`]+)`/g)].map(([, path]) => path);
      for (const path of tests) assert.ok(existsSync(path), `${criterion}: ${path}`);
      if (cells.includes('S')) assert.ok(tests.length, criterion);
      for (const cell of cells.slice(0, -1)) assert.match(cell, /^[SN–]$/, criterion);
    }
  });
});
