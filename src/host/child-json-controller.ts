import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The text of a child `<script type="application/json">`, or of `<pre data-json hidden>` where a CMS deletes scripts,
 * whenever it comes: in a script in the head an element is connected before its children are parsed, and a CMS preview
 * swaps them later.
 */
export class ChildJsonController implements ReactiveController {
  /** The child's text; `undefined` where there is none. */
  text: string | undefined = undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const text = this.#host.querySelector(':scope > script[type="application/json"], :scope > [data-json]')?.textContent?.trim() || undefined;
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  }
}
