import { checkNames } from '../host/check-names.ts';
import { report } from '../host/report.ts';
import { carriedAttributes, makeTwinElement } from './twin-element.ts';
import { upgradeLinks } from './upgrade-links.ts';

/**
 * Puts the element in the place of each CMS-safe twin, `<div data-second-opinion="specialist-finder" data-src="…">`:
 * sanitizers delete custom tags and keep these. Children move along and stay the fallback.
 *
 * A twin says what any contributor may say, so it sets attributes of the element and nothing else.
 */
export function upgradeTwins(within: ParentNode): void {
  for (const twin of within.querySelectorAll<HTMLElement>('[data-second-opinion]')) {
    // In an editor the twin is what gets saved: it must stay as the author wrote it.
    if (!twin.isContentEditable) upgradeTwin(twin);
  }
}

function upgradeTwin(twin: HTMLElement): void {
  // A script tag carries page-wide defaults under the same prefix; it is no twin.
  const made = /^(?:script|meta)$/.test(twin.localName) ? undefined : makeTwinElement(twin.dataset['secondOpinion']);
  if (!made) return;
  const { element, known } = made;
  for (const { name: attribute, value } of twin.attributes) {
    const meant = attribute.replace(/^data-/, '');
    if (carriedAttributes.includes(attribute) || (attribute !== meant && known.includes(meant))) element.setAttribute(meant, value);
  }
  const names = twin.getAttributeNames().filter((name) => name.startsWith('data-') && name !== 'data-second-opinion');
  report(element, 'twin', checkNames(names.map((name) => name.slice('data-'.length)), known, element.localName, 'data-'));
  // Where `slot` is stripped, `data-slot` says it.
  for (const part of twin.querySelectorAll<HTMLElement>(':scope > [data-slot]')) part.slot = part.dataset['slot']!;
  // Where `hidden` is stripped, data would stand in the fallback.
  for (const data of twin.querySelectorAll<HTMLElement>(':scope > [data-json]')) data.hidden = true;
  element.append(...twin.childNodes);
  twin.replaceWith(element);
}

/**
 * Upgrades the twins there are and those that come later (preview panes, single-page navigation). Waits until the
 * document is parsed: a twin taken away while it is being parsed would lose the children still to come.
 */
export function watchForTwins(): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', watchForTwins, { once: true });
    return;
  }
  upgradeTwins(document);
  upgradeLinks(document);
  new MutationObserver((records) => {
    const places = new Set<ParentNode>();
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes' || [...addedNodes].some((node) => node.nodeType === Node.ELEMENT_NODE)) {
        places.add(type === 'attributes' ? (target.parentNode as ParentNode) : (target as Element));
      }
    }
    for (const place of places) {
      if (!place?.isConnected) continue;
      upgradeTwins(place);
      upgradeLinks(place);
    }
  }).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['data-second-opinion'] });
}
