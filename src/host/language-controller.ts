import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows the `lang` that holds for an element: its own, else the nearest ancestor's, through shadow roots and slots.
 */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag as the page wrote it; empty where no ancestor has one. */
  language = '';
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (let node: Node = this.#host; ; ) {
      const root = node.getRootNode();
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
      if (!(root instanceof ShadowRoot)) break;
      node = root.host;
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const found = nearestLanguage(this.#host);
    if (found === this.language) return;
    this.language = found;
    this.#host.requestUpdate();
  }
}

function nearestLanguage(start: Element): string {
  for (let element: Element | null = start; element; ) {
    const lang = element.getAttribute('lang');
    if (lang) return lang;
    const root: Node = element.getRootNode();
    element = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return '';
}
