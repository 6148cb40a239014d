import type { BaseElement } from '../../src/host/base-element.ts';

/**
 * Waits until an element of ours is no longer loading and has drawn; any other Lit element until it has drawn.
 *
 * @param timeout milliseconds
 * @throws Error when it is still loading then
 */
export async function waitUntilSettled(element: Element, timeout = 5000): Promise<void> {
  const ours = element as Partial<BaseElement> & Element;
  if (ours.phase === 'loading') {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`<${element.localName}> was still loading after ${timeout} ms.`)), timeout);
      const settled = () => {
        clearTimeout(timer);
        resolve();
      };
      element.addEventListener('so-ready', settled, { once: true });
      element.addEventListener('so-failed', settled, { once: true });
    });
  }
  await ours.updateComplete;
}

/** Custom elements in a subtree, in its light DOM. */
export function customElementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].filter((element) => element.localName.includes('-'));
}
