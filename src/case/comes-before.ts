/** Whether one element comes before another on the page, also through shadow roots; what is around another comes before it. */
export function comesBefore(one: Element, other: Element): boolean {
  const [these, those] = [hostsOf(one), hostsOf(other)];
  let depth = 0;
  while (these[depth] && these[depth] === those[depth]) depth++;
  const [first, second] = [these[depth], those[depth]];
  if (!first || !second) return !first;
  return Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The hosts an element is in the shadow of, the outermost first, and itself. */
function hostsOf(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...hostsOf(root.host), element] : [element];
}
