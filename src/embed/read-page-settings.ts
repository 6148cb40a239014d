import type { PageSettings } from '../host/page-settings.ts';

export interface PageTags {
  readonly settings: PageSettings;
  /** Origins requests may go to besides the page's own. */
  readonly origins: readonly string[];
  /** Folder of the data files as written; `undefined` where nothing is said. */
  readonly base: string | undefined;
}

/** The tags of a site's template that may say something: none in the body, where authors of page content can write one. */
export function pageTags(script: HTMLScriptElement | undefined, head: HTMLHeadElement | null): readonly Element[] {
  return [...(head?.querySelectorAll(':scope > meta[name="second-opinion"]') ?? []), ...(script ? [script] : [])];
}

/** What the `data-` attributes of a tag say: name without `data-`, and value. */
export function readSettings({ attributes }: Element): (readonly [name: string, value: string])[] {
  return [...attributes].flatMap(({ name, value }) => (name.startsWith('data-') ? [[name.slice('data-'.length), value] as const] : []));
}

/**
 * Reads what the site's template sets for the whole page: the `data-` attributes of the script tag, and of
 * `<meta name="second-opinion">` in the head where a CMS rewrites script tags. The script tag wins.
 */
export function readPageSettings(script: HTMLScriptElement | undefined, head: HTMLHeadElement | null): PageTags {
  const settings = new Map(pageTags(script, head).flatMap(readSettings));
  const origins = (settings.get('origins') ?? '').split(/[\s,]+/).filter(Boolean);
  const base = settings.get('base');
  settings.delete('origins');
  settings.delete('base');
  return { settings, origins, base };
}
