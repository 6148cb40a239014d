import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fillPage, pageFile, readRecord } from '../cms/site/survival-record.js';

test('the table of what survives WordPress is the one that was seen', () => {
  const page = readFileSync(pageFile, 'utf8');
  assert.equal(page, fillPage(page, readRecord()));
});

test('authors, whose posts are filtered, have a form that comes up wherever they paste it', () => {
  const { rows } = readRecord();
  for (const form of ['`div` twin', 'link twin']) {
    const theirs = rows.filter((row) => row.form === form && row.way.endsWith('author'));
    assert.equal(theirs.length, 3);
    assert.deepEqual(theirs.filter(({ became }) => !became['comes up'] || !became.settings || !became.fallback), []);
  }
});
