/**
 * The one line of Content-Security-Policy a hospital adds for us, and what each part of it is for. Runs in browsers too:
 * docs, the release page and the embed builder all take it from here.
 */

/**
 * Needed, all of them, on a page that forbids everything else; nothing beyond them is. `test/strict` drops each in turn.
 * Styles need none: they are adopted style sheets, which no `style-src` is asked about.
 */
export const cspDirectives = Object.freeze([
  { name: 'script-src', what: 'the one script', without: 'the fallback stays' },
  { name: 'connect-src', what: 'its data files, the hospital’s files, the endpoint for appointment requests', without: 'the fallback stays' },
  { name: 'img-src', what: 'photos of specialists', without: 'there are no photos' },
  { name: 'trusted-types', what: 'the name of our Trusted Types policy, where a page lists those it allows', without: 'the fallback stays' },
]);

/**
 * The line for an embed. On a page with a policy of its own, add each part to the directive of the same name.
 *
 * @param {object} embed
 * @param {string} [embed.page] address of the page; only its origin counts
 * @param {string} [embed.script] address of the script, absolute or relative to the page. Where it lies on another host,
 *   that one file is allowed, and its host for the data files beside it
 * @param {readonly string[]} [embed.origins] what the script tag lists in `data-origins`
 * @param {string} [embed.trustedTypes] name of the Trusted Types policy: ours in the one script; `lit-html`, Lit's own, where
 *   a site bundles the modules itself
 * @returns {string} directives joined by `; `
 */
export function cspLine({ page = 'https://page.invalid/', script = '/', origins = [], trustedTypes = 'second-opinion' } = {}) {
  const { origin: own } = new URL(page);
  const file = new URL(script, page);
  const listed = [...new Set(origins.map((written) => new URL(written).origin))].filter((origin) => origin !== own);
  const hosts = [...new Set([...(file.origin === own ? [] : [file.origin]), ...listed])];
  const values = {
    'script-src': [file.origin === own ? "'self'" : file.origin + file.pathname],
    'connect-src': ["'self'", ...hosts],
    'img-src': ["'self'", ...listed],
    'trusted-types': [trustedTypes],
  };
  return cspDirectives.map(({ name }) => [name, ...values[name]].join(' ')).join('; ');
}
