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
 * @param around tag name of the element it is part of; a setting for that one goes before one for the page
 */
export function pageSetting(element: string, attribute: string, around = element): string | undefined {
  const of = (tag: string) => current.get(`${tag.replace(/^so-/, '')}-${attribute}`);
  return of(element) ?? of(around) ?? current.get(attribute);
}
