import type { LitElement } from 'lit';

/**
 * Moves focus once what an event changed has been drawn, so that it is not lost with the control that had it.
 *
 * @param event still being handled
 * @param find gives the element to focus; asked again over a few frames, as results may take one
 */
export async function focusAfterDrawing(event: Event, find: (root: ShadowRoot) => HTMLElement | null | undefined): Promise<void> {
  const root = (event.currentTarget as Element).getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  for (let frame = 0; frame < 5; frame++) {
    await (root.host as LitElement).updateComplete;
    const found = find(root);
    if (found) return found.focus();
    await new Promise(requestAnimationFrame);
  }
}
