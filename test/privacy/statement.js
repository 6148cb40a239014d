/** `docs/privacy-statement.md`: one page for a privacy officer, made from what the walk through every element has seen. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/build/bundle.js';
import { setUp } from './expected-requests.js';

const path = join(root, 'docs/privacy-statement.md');
const titles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const list = (items) => new Intl.ListFormat('en').format(items);
const code = (items) => list(items.map((item) => `\`${item}\``));
const table = (heads, rows) => [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** All that the engines saw, together. @param {readonly object[]} reports */
function unite(reports) {
  const all = (name) => [...new Set(reports.flatMap((report) => report[name] ?? []))].sort();
  const tags = [...new Set(reports.flatMap(({ events = {} }) => Object.keys(events)))].sort();
  const events = tags.map((tag) => [tag, [...new Set(reports.flatMap((report) => report.events?.[tag] ?? []))].sort()]);
  return { key: all('key'), downloads: all('downloads'), papers: all('titles'), events, recorded: Object.assign({}, ...reports.map(({ recorded }) => recorded)) };
}

function describeRecording([title, { found, whom }]) {
  const what = found.length ? 'everything that was typed and picked' : 'no answer';
  return [`rrweb ${title}`, `${what}${whom ? '; for whom the second opinion is, from the words of headings' : ''}`];
}

function write(engines, { key, downloads, papers, events, recorded }) {
  const native = [...new Set(events.flatMap(([, types]) => types.filter((type) => !type.startsWith('so-'))))].sort();
  const own = events.map(([tag, types]) => [`\`<${tag}>\``, types.filter((type) => type.startsWith('so-')).map((type) => `\`${type}\``).join(' ')]);
  return `# Privacy statement

What leaves a page on which Second Opinion stands, and what stays on the device. \`test/privacy\` makes this page from what it sees,
and fails when something else is seen.

**How it was found.** One page holds every element, under a Content-Security-Policy that forbids all else. Someone walks through all
of it with the keyboard, in ${list(engines)}, and answers everything that is asked: a name, a date of birth, a phone number, a ZIP code,
a type of cancer, own questions, notes on records, what two doctors said. Each answer is a word that stands nowhere else. Every request,
cookie, stored item, event, line in the console, address, title, history entry, and every attribute of every element is noted and
searched for these words.

## In one paragraph

Answers stay in the memory of the page. They are stored on the device only when the patient asks for it, and are gone after “Clear my
information”. They are sent only when the patient presses “Send” on the form for an appointment, and only to the address the hospital
has set. Nothing goes to the makers of this software or to anyone else. There are no cookies, no counters and no fonts or maps from
elsewhere.

## Requests

All there were, each once for an element that needs it. None carries an answer in its address; none of ours carries a cookie or says which page asks.

${table(['request', 'what it is'], setUp.filter(({ byPage }) => !byPage).map(({ request, why }) => [`\`${request}\``, why]))}

The page itself, its own scripts and \`second-opinion.js\` are asked for by the page’s tags, as always.

Other addresses than the page’s own, and those its script tag lists in \`data-origins\`, are refused, also where an editor’s markup or a row of
the list of specialists names them: \`test/privacy/foreign-addresses.test.js\` names one in every place there is, and its server is asked nothing.

## On the device

- Cookies: none set, none read.
- Storage: empty until the patient presses “Until I close this tab” or “30 days on this device”; then one entry, \`${key.join('`, `')}\`, in
  \`sessionStorage\` or \`localStorage\`, with the answers in plain text. What was typed into the form for an appointment is not in it.
  After “Clear my information” there is no entry. No database and no cache is used.
- Files the patient saves are called ${code(downloads)}; papers that are printed are titled ${list(papers.map((title) => `“${title}”`))}.

## In the page

- Address, title, history and the page’s own markup are the same at the end as at the beginning. No attribute holds anything that was
  typed. (Which rows, records or questions are drawn, and so their ids, depends on answers: inside the elements, not on the page’s own markup.)
- Nothing is written to the console, no window is opened, no message is posted.
- Events that reach the page carry no answer. Of the browser’s own, those of focus and of pressing do (${code(native)}; with a mouse or a
  finger, those of the pointer too); keys, input, change, submit and clipboard events stop at the edge of an element. Ours are:

${table(['element', 'events'], own)}

## Session recorders

Recorders that film what visitors do are the most common way in which answers leave hospital pages. Fields, and what is drawn from answers,
carry the marks by which the known ones leave things out. rrweb, on which many are built, was on the page during a walk in Chromium:

${recorded}

As it comes, such a recorder still sees that the page was visited and for how long, where it was scrolled, pressed and clicked, how large the
parts it leaves out are, whether answers are being kept, and headings whose words depend on whom the second opinion is for. A recorder that is
told to pass over the marks sees everything. We advise not to run one on these pages.

## What we can’t keep from others

- **Scripts of the page itself**, and of every service the hospital has put there, can read what a form on that page holds, ours too: they can
  listen for keys before we hear them (the walk shows it), and look into the elements. A strict Content-Security-Policy
  ([the line](security.md)) keeps out scripts that nobody meant to have.
- **The hospital’s own server** sees what any server sees: that someone opened the page, from which network address. It sees which photos
  are shown, as the browser asks for each, with the site’s cookies. It does not see the search that led there.
- **Other people who use the device**, while answers are kept there; the browser’s own memory of forms; extensions the visitor has installed.
- **The appointment request**, once sent, is the hospital’s: [its fields](appointment-request.md).
`;
}

/**
 * @param {Readonly<Record<string, object>>} seen by engine
 * @throws {AssertionError} where the document says something else; with UPDATE_DOCS set, it is written
 */
export function checkStatement(seen) {
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const facts = unite(Object.values(seen));
  const heads = ['recorder', 'what it had recorded of the answers'];
  const before = new RegExp(`^\\| ${heads.join(' \\| ')} \\|(?:\\n\\|.*)*`, 'm').exec(committed)?.[0];
  const recorded = seen.chromium || !before ? table(heads, Object.entries(facts.recorded).map(describeRecording)) : before;
  // Where not all engines are here, those named in the document stay named.
  const named = Object.entries(titles).filter(([engine, title]) => seen[engine] || committed.includes(`in ${title}`) || committed.includes(`, ${title}`) || committed.includes(`and ${title}`));
  const made = write(named.map(([, title]) => title), { ...facts, recorded });
  if (process.env['UPDATE_DOCS']) writeFileSync(path, made);
  assert.equal(process.env['UPDATE_DOCS'] ? made : committed, made, 'docs/privacy-statement.md is out of date: UPDATE_DOCS=1 node --test test/privacy');
}
