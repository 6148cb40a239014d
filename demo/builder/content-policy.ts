/** What a page's policy has to allow for an embed. */
export interface PolicyNeeds {
  /** Origins besides the page's own that requests go to: what the script tag lists in `data-origins`. */
  readonly origins: readonly string[];
  /** Name of the Trusted Types policy: ours in the one script, Lit's own where a site bundles the modules itself. */
  readonly trustedTypes: 'second-opinion' | 'lit-html';
}

/**
 * The directives of Content-Security-Policy that an embed needs, of a script on the page's own host; nothing beyond
 * them is needed. On a page with a policy of its own, each is added to the directive of the same name.
 */
export function contentPolicy({ origins, trustedTypes }: PolicyNeeds): string {
  const own = ["'self'", ...origins].join(' ');
  return [`script-src 'self'`, `connect-src ${own}`, `img-src ${own}`, `trusted-types ${trustedTypes}`].join('; ');
}
