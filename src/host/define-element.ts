/** Version of this release, the same as in package.json (a test holds it). */
export const version = '0.1.0';

/** Names this script registers, in order. */
export const elementNames = new Set<string>();

const owners = Symbol.for('second-opinion/elements@1');

/**
 * Registers an element unless its name is taken: silent when this very version took it (the same script twice),
 * one warning when something else did. Never throws; whoever came first stays in charge.
 */
export function defineElement(name: string, constructor: CustomElementConstructor): void {
  Object.defineProperty(constructor, owners, { value: version });
  elementNames.add(name);
  const first = customElements.get(name);
  if (!first) customElements.define(name, constructor);
  else if ((first as { [owners]?: string })[owners] !== version) {
    console.warn(`<${name}> is already registered by another script or another version; that one stays in charge.`);
  }
}
