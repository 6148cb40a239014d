/** Attributes of a twin that hold for the element as they are. */
const carried = ['id', 'class', 'lang', 'dir', 'hidden'];

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
  const name = `so-${twin.dataset['secondOpinion']?.trim().toLowerCase()}`;
  const constructor = /^so-[a-z-]+$/.test(name) ? customElements.get(name) : undefined;
  // A script tag carries page-wide defaults under the same prefix; it is no twin.
  if (!constructor || twin.localName === 'script' || twin.localName === 'meta') return;
  const known = (constructor as { observedAttributes?: readonly string[] }).observedAttributes ?? [];
  const element = document.createElement(name);
  for (const { name: attribute, value } of twin.attributes) {
    const meant = attribute.replace(/^data-/, '');
    if (carried.includes(attribute) || (attribute !== meant && known.includes(meant))) element.setAttribute(meant, value);
  }
  // Where `slot` is stripped, `data-slot` says it.
  for (const part of twin.querySelectorAll<HTMLElement>(':scope > [data-slot]')) part.slot = part.dataset['slot']!;
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
  new MutationObserver((records) => {
    const places = new Set<ParentNode>();
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes' || [...addedNodes].some((node) => node.nodeType === Node.ELEMENT_NODE)) {
        places.add(type === 'attributes' ? (target.parentNode as ParentNode) : (target as Element));
      }
    }
    for (const place of places) if (place?.isConnected) upgradeTwins(place);
  }).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['data-second-opinion'] });
}
