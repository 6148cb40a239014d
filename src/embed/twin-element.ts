/** An element of ours that a twin stands for, not yet on the page. */
export interface TwinElement {
  readonly element: HTMLElement;
  /** The attributes it takes: a twin sets these and nothing else, as it says what any contributor may say. */
  readonly known: readonly string[];
}

/**
 * Makes the element a twin names.
 *
 * @param name as the twin has it, without the prefix: `specialist-finder`
 * @returns `undefined` where it names none of ours
 */
export function makeTwinElement(name: string | undefined): TwinElement | undefined {
  const tag = `so-${name?.trim().toLowerCase()}`;
  const constructor = /^so-[a-z-]+$/.test(tag) ? customElements.get(tag) : undefined;
  if (!constructor) return undefined;
  const { observedAttributes: known = [] } = constructor as { readonly observedAttributes?: readonly string[] };
  return { element: document.createElement(tag), known };
}

/** Attributes that hold for the element as they are on its twin. */
export const carriedAttributes = ['id', 'class', 'lang', 'dir', 'hidden'];
