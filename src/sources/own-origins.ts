const listed = new Set<string>();

/**
 * Adds the origins a page's own script tag lists. Called once, at start, by `embed/`: nothing that an author of
 * page content can write (an element, a twin, a row of a directory) reaches this.
 *
 * @param origins addresses such as `https://data.hospital.example`; a path is ignored
 * @returns those that could not be understood
 */
export function allowOrigins(origins: readonly string[]): readonly string[] {
  return origins.filter((written) => {
    try {
      const { protocol, origin } = new URL(written);
      if (!isWeb(protocol)) return true;
      listed.add(origin);
      return false;
    } catch {
      return true;
    }
  });
}

/** Whether a request may go there: the page's own origin, or one the script tag lists; `https:` or `http:` only. */
export function isOwnOrigin({ protocol, origin }: URL): boolean {
  return isWeb(protocol) && (origin === location.origin || listed.has(origin));
}

function isWeb(protocol: string): boolean {
  return /^https?:$/.test(protocol);
}
