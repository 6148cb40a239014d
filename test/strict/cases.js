/** Pages as strict hospitals have them, and what is to come of each. */
import { cspDirectives, cspLine } from '../../scripts/release/csp-line.js';

/**
 * @typedef {object} Host addresses of the servers a page can use
 * @property {string} page origin of the page
 * @property {string} script origin another host serves the script from
 * @property {string} data origin the hospital's files lie on
 * @property {string} hash of the script, as in `integrity`
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {(host: Host) => string | undefined} policy Content-Security-Policy of the page
 * @property {'works' | 'fallback' | 'no photos'} outcome
 * @property {readonly string[]} [violations] directives the browser reports; none where nothing is said
 * @property {number | RegExp} [warnings] lines in the console, or what each says; none where nothing is said
 * @property {(host: Host, tag: string) => string} [head] tags that take the place of ours
 * @property {boolean} [elsewhere] whether script and files come from other hosts
 */

/** Forbids all that the line doesn't allow; the one script is the page's own, which notes what it is told. */
const strictest = { 'default-src': "'none'", 'script-src': '{page}/watch.js', 'base-uri': "'none'", 'form-action': "'none'", 'require-trusted-types-for': "'script'", 'trusted-types': "'none'" };

const write = (directives, page) =>
  Object.entries(directives).map((pair) => pair.join(' ')).join('; ').replaceAll('{page}', page);

/** The strictest page with the line added to it, without the directives named. */
function withLine({ page }, line = cspLine(), { without = [], also = {} } = {}) {
  const ours = Object.fromEntries(line.split('; ').map((directive) => [directive.split(' ')[0], directive.slice(directive.indexOf(' ') + 1)]));
  const own = strictest['script-src'];
  const wanted = Object.fromEntries(Object.entries({ ...ours, 'script-src': `${own} ${ours['script-src']}` }).filter(([name]) => !without.includes(name)));
  return write({ ...strictest, ...wanted, ...also }, page);
}

const trusted = "require-trusted-types-for 'script'";
const ownLit = '<script src="/own-lit.js" defer></script>';

/** What each directive of the line costs when it is left out. */
const dropped = {
  'script-src': { outcome: 'fallback', violations: ['script-src-elem'] },
  'connect-src': { outcome: 'fallback', violations: ['connect-src'], warnings: /could not be (?:loaded|used)/ },
  'img-src': { outcome: 'no photos', violations: ['img-src'] },
  'trusted-types': { outcome: 'fallback', violations: ['trusted-types', 'require-trusted-types-for'], warnings: 1 },
};

/** @type {readonly Case[]} */
export const cases = [
  { name: 'No policy', policy: () => undefined, outcome: 'works' },
  { name: 'The line, all else forbidden', policy: (host) => withLine(host), outcome: 'works' },
  {
    name: 'The line for one file on another host, data on a third, all else forbidden',
    policy: (host) => withLine(host, cspLine({ page: host.page, script: `${host.script}/second-opinion/second-opinion.js`, origins: [host.data] })),
    outcome: 'works',
    elsewhere: true,
  },
  {
    name: 'The line, and `integrity` on the script tag',
    policy: (host) => withLine(host),
    head: ({ hash }, tag) => tag.replace(' defer', ` integrity="${hash}" defer`),
    outcome: 'works',
  },
  { name: "The line, and `style-src 'self'`", policy: (host) => withLine(host, cspLine(), { also: { 'style-src': "'self'" } }), outcome: 'works' },
  {
    name: 'A nonce on the script tag in place of `script-src`’s address, with `strict-dynamic`',
    policy: (host) => withLine(host, cspLine(), { also: { 'script-src': "'nonce-n1' 'strict-dynamic'" } }),
    head: (_, tag) => tag.replace(' defer', ' nonce="n1" defer'),
    outcome: 'works',
  },
  { name: 'Trusted Types required, `trusted-types second-opinion`', policy: () => `${trusted}; trusted-types second-opinion`, outcome: 'works' },
  { name: 'Trusted Types required, policies not listed', policy: () => trusted, outcome: 'works' },
  { name: "Trusted Types required, `trusted-types 'none'`", policy: () => `${trusted}; trusted-types 'none'`, ...dropped['trusted-types'] },
  { name: 'Trusted Types required, other policies listed', policy: () => `${trusted}; trusted-types other`, ...dropped['trusted-types'] },
  { name: 'Trusted Types not required, other policies listed', policy: () => 'trusted-types other', outcome: 'works', violations: ['trusted-types'] },
  {
    name: 'The page’s own Lit before ours, both policies listed',
    policy: () => `${trusted}; trusted-types lit-html second-opinion`,
    head: (_, tag) => ownLit + tag,
    outcome: 'works',
  },
  {
    name: 'The page’s own Lit after ours, both policies listed',
    policy: () => `${trusted}; trusted-types lit-html second-opinion`,
    head: (_, tag) => tag + ownLit,
    outcome: 'works',
  },
  { name: 'The script twice, Trusted Types required', policy: () => `${trusted}; trusted-types second-opinion`, head: (_, tag) => tag + tag, outcome: 'works' },
  ...cspDirectives.map(({ name }) => ({ name: `The line without \`${name}\``, policy: (host) => withLine(host, cspLine(), { without: [name] }), ...dropped[name] })),
  { name: 'A wrong hash in `integrity`', policy: () => undefined, head: (_, tag) => tag.replace(' defer', ` integrity="sha384-${'A'.repeat(64)}" defer`), outcome: 'fallback' },
  { name: 'The script is not there', policy: () => undefined, head: (_, tag) => tag.replace('second-opinion.js', 'none.js'), outcome: 'fallback' },
];
