import { checkNames } from '../host/check-names.ts';
import { elementNames } from '../host/define-element.ts';
import { report } from '../host/report.ts';
import { nearestName } from '../model/nearest-name.ts';
import { pageTags, readSettings } from './read-page-settings.ts';

/**
 * Tells the web team which page-wide settings no element has; once all elements are registered. On the script tag only
 * names near ours count: plug-ins that move and merge scripts leave notes of their own there.
 */
export function checkPageSettings(script: HTMLScriptElement | undefined): void {
  const known = ['origins', 'base', ...[...elementNames].flatMap(namesFor)];
  const lines = pageTags(script, document.head).flatMap((tag) => {
    const names = readSettings(tag).flatMap(([name]) => (tag !== script || nearestName(name, known) ? [name] : []));
    return checkNames(names, known, 'any element', 'data-');
  });
  report(document.documentElement, 'settings', lines);
}

/** `phone`, and for one element alone `specialist-finder-phone`. */
function namesFor(tag: string): readonly string[] {
  const { observedAttributes = [] } = (customElements.get(tag) ?? {}) as { readonly observedAttributes?: readonly string[] };
  return observedAttributes.flatMap((name) => [name, `${tag.slice('so-'.length)}-${name}`]);
}
