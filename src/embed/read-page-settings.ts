import type { PageSettings } from '../host/page-settings.ts';

export interface PageTags {
  readonly settings: PageSettings;
  /** Origins requests may go to besides the page's own. */
  readonly origins: readonly string[];
  /** Folder of the data files as written; `undefined` where nothing is said. */
  readonly base: string | undefined;
}

/**
 * Reads what the site's template sets for the whole page: the `data-` attributes of the script tag, and of
 * `<meta name="second-opinion">` in the head where a CMS rewrites script tags. The script tag wins.
 *
 * A meta tag in the body is not read: authors of page content can write one there.
 */
export function readPageSettings(script: HTMLScriptElement | undefined, head: HTMLHeadElement | null): PageTags {
  const settings = new Map<string, string>();
  const tags = [...(head?.querySelectorAll(':scope > meta[name="second-opinion"]') ?? []), script];
  for (const { name, value } of tags.flatMap((tag) => (tag ? [...tag.attributes] : []))) {
    if (name.startsWith('data-')) settings.set(name.slice('data-'.length), value);
  }
  const origins = (settings.get('origins') ?? '').split(/[\s,]+/).filter(Boolean);
  const base = settings.get('base');
  settings.delete('origins');
  settings.delete('base');
  return { settings, origins, base };
}
