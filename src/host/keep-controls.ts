import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A field, and what stood in it. */
type Kept = readonly [field: HTMLInputElement, value: string, checked: boolean];

/** Milliseconds in which WebKit has emptied the fields of a page, and nobody has typed yet. */
const emptied = 100;

/**
 * Leaves what stands in a root's fields when a page comes back out of the browser's cache. WebKit empties fields with
 * `autocomplete="off"` then, in tasks that follow, and the answers would seem lost while we still have them.
 */
export class KeepControls implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #root: ParentNode;

  constructor(host: ReactiveControllerHost, root: ParentNode) {
    this.#host = host;
    this.#root = root;
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#return);
  }

  /** Listened for from here on only, so that the case has heard of the return first. */
  readonly #leave = (): void => addEventListener('pageshow', this.#return, { once: true });

  readonly #return = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    if (!persisted) return;
    // What was said or cleared on another page meanwhile is drawn first, and is what counts.
    await this.#host.updateComplete;
    const fields = this.#root.querySelectorAll<HTMLInputElement>('input:not([type=file])');
    const kept = [...fields].map((field) => [field, field.value, field.checked] as const);
    setTimeout(restore, emptied, kept);
  };
}

function restore(kept: readonly Kept[]): void {
  for (const [field, value, checked] of kept) {
    if (field.value !== value) field.value = value;
    if (field.checked !== checked) field.checked = checked;
  }
}
