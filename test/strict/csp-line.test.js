import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cspDirectives, cspLine } from '../../scripts/release/csp-line.js';

const page = 'https://hospital.example/second-opinions';

describe('the line of Content-Security-Policy', () => {
  it('is the page’s own origin where everything lies there', () => {
    const line = "script-src 'self'; connect-src 'self'; img-src 'self'; trusted-types second-opinion";
    assert.equal(cspLine(), line);
    assert.equal(cspLine({ page, script: 'https://hospital.example/files/second-opinion.js', origins: ['https://hospital.example'] }), line);
  });

  it('allows the one file where the script lies elsewhere, and its host for the data beside it', () => {
    assert.equal(
      cspLine({ page, script: 'https://static.example/so/second-opinion.js?v=1' }),
      "script-src https://static.example/so/second-opinion.js; connect-src 'self' https://static.example; img-src 'self'; trusted-types second-opinion",
    );
  });

  it('allows listed origins for data and photos, each once', () => {
    assert.equal(
      cspLine({ page, script: '/second-opinion.js', origins: ['https://data.example/list.csv', 'https://data.example'] }),
      "script-src 'self'; connect-src 'self' https://data.example; img-src 'self' https://data.example; trusted-types second-opinion",
    );
  });

  it('has the directives that are explained, and runs in a browser: it imports nothing', () => {
    assert.deepEqual(cspLine().split('; ').map((directive) => directive.split(' ')[0]), cspDirectives.map(({ name }) => name));
    assert.doesNotMatch(readFileSync(new URL('../../scripts/release/csp-line.js', import.meta.url), 'utf8'), /\bimport\b|process|require\(/);
  });
});
