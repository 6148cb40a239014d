import { pageSetting } from '../host/page-settings.ts';
import { contentFiles } from '../sources/content-files.ts';
import { loadContent } from '../sources/load-content.ts';
import { askForDirectory } from '../sources/request-directory.ts';

/**
 * Asks for what the elements on the page can't do without, before the rest of the script has run: on a phone that takes
 * about as long as the answers do. The elements find them under way. Nothing is asked for that they would not ask for.
 */
export function fetchEarly(page: ParentNode): void {
  for (const [name, files] of Object.entries(contentFiles)) {
    if (placesOf(page, name).length) for (const file of files) loadContent(file).catch(() => undefined);
  }
  const finder = 'specialist-finder';
  for (const place of placesOf(page, finder)) {
    if (place.querySelector(':scope > [type="application/json"], :scope > [data-json]')) continue;
    const src = place.getAttribute(place.localName === `so-${finder}` ? 'src' : 'data-src') ?? pageSetting(`so-${finder}`, 'src');
    if (src?.trim()) askForDirectory(src);
  }
}

/** Where the element stands, or its twin; a twin that is being edited stays one. */
function placesOf(page: ParentNode, name: string): readonly Element[] {
  return [...page.querySelectorAll(`so-${name}, [data-second-opinion="${name}"]:not([contenteditable] *)`)];
}
