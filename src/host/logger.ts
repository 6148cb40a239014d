const said = new WeakMap<object, Set<string>>();

/**
 * Warns the web team, once per element and message. Messages are about the embed, never about what a patient said.
 */
export function warnOnce(element: Element, message: string): void {
  const before = said.get(element) ?? new Set<string>();
  said.set(element, before);
  if (before.has(message)) return;
  before.add(message);
  console.warn(`<${element.localName}> ${message}`);
}

/** One readable, folded group in the console: a headline and its lines. */
export function reportGroup(element: Element, headline: string, lines: readonly string[]): void {
  console.groupCollapsed(`<${element.localName}> ${headline}`);
  for (const line of lines) console.info(line);
  console.groupEnd();
}
