import { nearestName } from '../model/nearest-name.ts';

/**
 * What frameworks, page editors and the like write on any element; without `data-`, what they write there. RDFa is
 * Drupal's, `js…` and `sc…` are those of Google's and Sitecore's scripts.
 */
const foreign =
  /^(?:class|is|exportparts|about|typeof|property|resource|content|datatype|rel|key|ref|type|id|width|height|align|(?:aria|data|v|x|ng|hx|up|mat|cdk|astro)-.*|(?:on|item|js|sc|svelte|aos|block|once|turbo|uuid).*)$|^_|[^\w-]/;

let global: ReadonlySet<string> | undefined;

/** Whether any element may have it: `title`, `tabindex`, `onclick`. */
function isGlobal(name: string): boolean {
  if (!global) {
    const names = new Set<string>();
    for (const property in HTMLElement.prototype) names.add(property.toLowerCase());
    global = names;
  }
  return global.has(name);
}

/**
 * The names that were written and aren't any that are known, a sentence each with what to do.
 *
 * @param whose tag of the element, or "any element"
 * @param prefix stands before each name where it is written: `data-`
 */
export function checkNames(written: Iterable<string>, known: readonly string[], whose: string, prefix = ''): readonly string[] {
  const lines: string[] = [];
  for (const name of written) {
    if (known.includes(name) || foreign.test(name) || (!prefix && isGlobal(name))) continue;
    const nearest = nearestName(name, known);
    // Not a name as ours are: `bis_skin_checked`, of a browser's extension; `data-elementor-type`, where anyone may write.
    if (!nearest && (prefix === 'data-' ? /[^a-z]/ : /[^a-z-]/).test(name)) continue;
    lines.push(`\`${prefix}${name}\` isn't an attribute of ${whose}. ${nearest ? `Did you mean \`${prefix}${nearest}\`?` : 'Take it out; docs/reference.md has those there are.'}`);
  }
  return lines;
}
