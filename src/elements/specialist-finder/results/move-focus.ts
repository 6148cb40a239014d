import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { bare } from '../../../model/bare.ts';

/** A selector, or what gives the element. */
export type FocusTarget = string | ((root: ShadowRoot) => Element | null | undefined);

/**
 * Moves focus once what an event changed has been drawn, so that it is not lost with the control that had it. Whoever has
 * gone elsewhere by then stays there.
 *
 * @param event still being handled
 * @param target asked for again over a few frames, as results may take one
 */
export async function focusAfterDrawing(event: Event, target: FocusTarget): Promise<void> {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const around = root.host.getRootNode() as Document | ShadowRoot;
  const whereFocusIs = () => root.activeElement ?? around.activeElement;
  // Lost with the control it was in, focus is on the body.
  const nowhere = [whereFocusIs(), root.host, document.body, null];
  for (let frame = 0; frame < 5; frame++) {
    await (root.host as LitElement).updateComplete;
    if (!nowhere.includes(whereFocusIs())) return;
    const found = typeof target === 'string' ? root.querySelector(target) : target(root);
    if (found) return (found as HTMLElement).focus();
    await new Promise(requestAnimationFrame);
  }
}

/** Words of a heading that focus can go to. */
export function renderFocusable(className: string, content: unknown): TemplateResult {
  return html`<span class=${className} tabindex="-1">${content}</span>`;
}

/**
 * A button that does something and hands focus on, since it may be gone by then itself.
 *
 * @param className besides `button`
 * @param next where focus goes; it stays where this is empty
 */
export function renderButton(
  className: string,
  label: unknown,
  act: () => void,
  next: FocusTarget,
  more: { readonly part?: string; readonly pressed?: boolean } = {},
): TemplateResult {
  const { part, pressed } = bare(more);
  return html`<button
    type="button"
    class="button screen-only ${className}"
    part=${part ?? nothing}
    aria-pressed=${pressed ?? nothing}
    @click=${(event: Event) => {
      act();
      if (next) void focusAfterDrawing(event, next);
    }}
  >
    ${label}
  </button>`;
}

/** A label, and for those who don't see beside whom it stands, whom it is about. */
export function renderNamed(label: string, about: string): TemplateResult {
  return html`${label}<span class="visually-hidden"> ${about}</span>`;
}
