import type { BaseElement } from '../../src/host/base-element.ts';

/**
 * Waits until an element of ours is no longer loading and has drawn.
 *
 * @param timeout milliseconds
 * @throws Error when it is still loading then
 */
export async function waitUntilSettled(element: Element, timeout = 5000): Promise<void> {
  const ours = element as Partial<BaseElement> & Element;
  if (ours.phase === undefined) return;
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

/** Elements of ours in a subtree, itself included: those whose tag starts with `so-`. */
export function ourElements(root: ParentNode): Element[] {
  const inside = [...root.querySelectorAll('*')].filter((element) => element.localName.startsWith('so-'));
  return root instanceof Element && root.localName.startsWith('so-') ? [root, ...inside] : inside;
}
