/**
 * The `Content-Security-Policy` that a page needs for what it embeds, and nothing more: the script by its hash, and
 * requests to the hospital's own addresses.
 *
 * @param origins other than the page's own that requests go to
 */
export function writeContentPolicy(origins: readonly string[]): string {
  const own = ["'self'", ...origins].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${own}`,
    `img-src ${own}`,
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types second-opinion',
  ].join('; ');
}
