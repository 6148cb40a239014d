import { checkNames } from '../host/check-names.ts';
import { report } from '../host/report.ts';
import { readLinkTwin } from './read-link-twin.ts';
import { carriedAttributes, makeTwinElement } from './twin-element.ts';

/** A page's own ways around: a link there goes somewhere, and never becomes an element. */
const landmarks = 'nav, header, footer, [role=navigation], [role=banner], [role=contentinfo]';
/** What page editors put around a link within its block. */
const wrappers = 'span, b, strong, i, em, u, font, small, mark, big';

/**
 * Puts the element in the place of each link that stands alone in its block and says
 * `href="/find#second-opinion=specialist-finder&src=…"`: the one thing every sanitizer keeps. The link is its fallback.
 */
export function upgradeLinks(within: ParentNode): void {
  for (const link of within.querySelectorAll<HTMLAnchorElement>('a[href*="#second-opinion="]')) {
    if (!link.isContentEditable && !link.closest(landmarks) && !isFallback(link)) upgradeLink(link);
  }
}

/** Inside an element of ours a link is its fallback; only in `<so-case>`, which is there to hold others, is it a twin. */
function isFallback(link: Element): boolean {
  for (let around = link.parentElement; around; around = around.parentElement) {
    if (around.localName.startsWith('so-')) return around.localName !== 'so-case' || link.getAttribute('href')!.includes('#second-opinion=case');
  }
  return false;
}

function upgradeLink(link: HTMLAnchorElement): void {
  const said = readLinkTwin(link.getAttribute('href')!);
  const made = said && makeTwinElement(said.name);
  if (!made) return;
  const place = placeOf(link);
  if (!place) return report(link, 'place', ['stays a link: to become an element it must stand alone in its paragraph.']);
  const { element, known } = made;
  for (const name of carriedAttributes) {
    const value = link.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  for (const [name, value] of said.settings) if (known.includes(name)) element.setAttribute(name, value);
  report(element, 'twin', checkNames(said.settings.map(([name]) => name), known, element.localName, '#'));
  for (const [slot, text] of said.slots) element.append(child('p', text, { slot }));
  if (said.json) element.append(child('pre', said.json, { 'data-json': '', hidden: '' }));
  place.replaceWith(element);
  // The id is the element's now.
  link.removeAttribute('id');
  element.append(link);
}

function child(tag: string, text: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}

/** What the element takes the place of: the paragraph, else what stands alone in a block; `undefined` where it is not alone. */
function placeOf(link: Element): Element | undefined {
  let place = link;
  for (;;) {
    const around = place.parentElement;
    if (!around || [...around.childNodes].some((node) => node !== place && isSeen(node))) return undefined;
    if (around.matches('p')) return around;
    if (!around.matches(wrappers)) return place;
    place = around;
  }
}

function isSeen(node: Node): boolean {
  if (node instanceof Element) return node.localName !== 'br';
  return node instanceof Text && /[^\s\u200B\u2060]/.test(node.data);
}
