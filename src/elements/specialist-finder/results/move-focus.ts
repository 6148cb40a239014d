import { html, type LitElement, type TemplateResult } from 'lit';

/**
 * Moves focus once what an event changed has been drawn, so that it is not lost with the control that had it.
 *
 * @param event still being handled
 * @param target a selector, or what gives the element; asked again over a few frames, as results may take one
 */
export async function focusAfterDrawing(event: Event, target: string | ((root: ShadowRoot) => Element | null | undefined)): Promise<void> {
  const root = (event.currentTarget as Element).getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  for (let frame = 0; frame < 5; frame++) {
    await (root.host as LitElement).updateComplete;
    const found = typeof target === 'string' ? root.querySelector(target) : target(root);
    if (found) return (found as HTMLElement).focus();
    await new Promise(requestAnimationFrame);
  }
}

/** Words of a heading that focus can go to. */
export function renderFocusable(className: string, content: unknown): TemplateResult {
  return html`<span class=${className} tabindex="-1">${content}</span>`;
}
