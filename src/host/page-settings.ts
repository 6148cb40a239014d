/** Page-wide defaults: attribute name (`phone`, or `specialist-finder-src` for one element) → value as written. */
export type PageSettings = ReadonlyMap<string, string>;

let current: PageSettings = new Map();

/** Called once, at start, by `embed/`. */
export function setPageSettings(settings: PageSettings): void {
  current = settings;
}

/**
 * The page-wide default of an attribute.
 *
 * @param element tag name of the asking element, `so-specialist-finder`; a setting for that element alone wins
 */
export function pageSetting(element: string, attribute: string): string | undefined {
  return current.get(`${element.replace(/^so-/, '')}-${attribute}`) ?? current.get(attribute);
}
