const listed = new Set<string>();

/**
 * Adds the origins a page's own script tag lists. Called once, at start, by `embed/`: nothing that an author of
 * page content can write (an element, a twin, a row of a directory) reaches this.
 *
 * @param origins addresses such as `https://data.hospital.example`; a path is ignored
 * @returns those that could not be understood
 */
export function allowOrigins(origins: readonly string[]): readonly string[] {
  return origins.filter((origin) => {
    const url = parse(origin);
    if (url) listed.add(url.origin);
    return !url;
  });
}

/** Whether a request may go there: the page's own origin, or one the script tag lists; `https:` or `http:` only. */
export function isOwnOrigin(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && (url.origin === location.origin || listed.has(url.origin));
}

function parse(origin: string): URL | undefined {
  try {
    const url = new URL(origin);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
