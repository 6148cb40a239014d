/** The table of strict pages in `docs/security.md`: made from what came of them, and held against what is committed. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/build/bundle.js';
import { cspDirectives, cspLine } from '../../scripts/release/csp-line.js';

const path = join(root, 'docs/security.md');
const engineTitles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** What came of a page, in words. */
function describeOutcome({ elements, ready, fallbacks, photos, violations, said, trustedTypes }, { policy }) {
  const came = ready === elements ? (photos ? 'works' : 'works, no photos') : fallbacks === elements ? 'fallback' : `${ready} of ${elements} work`;
  const reports = [...new Set(violations)].sort().map((name) => `\`${name}\``).join(', ');
  const lines = said.length === 1 ? 'one warning' : said.length ? 'a warning for each file' : '';
  const unknown = !trustedTypes && policy({})?.includes('trusted-types') ? 'no Trusted Types here' : '';
  return [came, reports && `violations: ${reports}`, lines, unknown].filter(Boolean).join('; ');
}

/** One row for each case; an engine that did not run keeps what is committed. */
function writeTable(cases, outcomes, committed) {
  const engines = Object.keys(engineTitles);
  const rows = cases.map((one) => {
    const before = committed.find(([name]) => name === one.name) ?? [];
    return [one.name, ...engines.map((engine, index) => (outcomes[engine]?.[one.name] ? describeOutcome(outcomes[engine][one.name], one) : (before[index + 1] ?? 'not run')))];
  });
  return [['page', ...Object.values(engineTitles)], ['---', '---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const readTable = (text) => [...text.matchAll(/^\| (.*) \|$/gm)].map(([, row]) => row.split(' | '));

const writeDirectives = () =>
  ['| directive | what for | without it |', '| --- | --- | --- |', ...cspDirectives.map(({ name, what, without }) => `| \`${name}\` | ${what} | ${without} |`)].join('\n');

/** Puts text between the markers of a name. */
function fill(text, name, made) {
  const markers = new RegExp(`(<!-- ${name}:start -->)[\\s\\S]*(<!-- ${name}:end -->)`);
  assert.match(text, markers, `docs/security.md has no place for ${name}`);
  return text.replace(markers, (_, start, end) => `${start}\n\n${made}\n\n${end}`);
}

/**
 * @param {readonly import('./cases.js').Case[]} cases
 * @param {Readonly<Record<string, Readonly<Record<string, object>>>>} outcomes engine → case → what was seen
 * @throws {AssertionError} where the document says something else; with UPDATE_DOCS set, it is written
 */
export function checkMatrix(cases, outcomes) {
  const text = readFileSync(path, 'utf8');
  let made = fill(text, 'line', `\`\`\`\n${cspLine()}\n\`\`\``);
  made = fill(made, 'directives', writeDirectives());
  made = fill(made, 'matrix', writeTable(cases, outcomes, readTable(text)));
  if (process.env['UPDATE_DOCS']) writeFileSync(path, made);
  else assert.equal(made, text, 'docs/security.md is out of date: UPDATE_DOCS=1 node --test test/strict');
}
