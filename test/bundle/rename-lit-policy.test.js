import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../scripts/build/bundle.js';
import { replaceLitPolicy } from '../../scripts/build/rename-lit-policy.js';

describe("Lit's Trusted Types policy", () => {
  it('is replaced by ours in Lit as it is today', () => {
    const { code } = replaceLitPolicy(readFileSync(`${root}node_modules/lit-html/lit-html.js`, 'utf8'));
    assert.match(code, /__secondOpinion\.policy/);
    assert.doesNotMatch(code, /createPolicy\(/);
  });

  it('fails the build when Lit no longer makes it there', () => {
    assert.throws(() => replaceLitPolicy('const policy = undefined;'), /in 0 places/);
  });

  it('fails the build when Lit makes it in two places', () => {
    const once = "t.createPolicy('lit-html', { createHTML: (s) => s })";
    assert.throws(() => replaceLitPolicy(`${once}; ${once}`), /in 2 places/);
  });
});
