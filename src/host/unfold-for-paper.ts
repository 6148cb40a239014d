import type { LitElement, ReactiveController } from 'lit';

/** Everything that can be read is on the paper: what is folded and marked with `.print-open` stands open while it prints. */
export class UnfoldForPaper implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#unfold);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#unfold);
  }

  readonly #unfold = (): void => {
    const folded = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('.print-open:not([open])')];
    for (const details of folded) details.open = true;
    addEventListener('afterprint', () => folded.forEach((details) => (details.open = false)), { once: true });
  };
}
