import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { painted } from '../../host/after-first-paint.ts';

/** Cards drawn in one go: what a screen or two hold. More would keep an old phone busy before it shows anything. */
const atOnce = 3;

/** Draws the cards of the first list a few at a time, so that the first can be read and pressed at once; later lists whole. */
export class FirstCards implements ReactiveController {
  /** How many to draw now. */
  count = atOnce;
  /** Resolves when all are drawn; `undefined` before the first are. */
  whole: Promise<void> | undefined = undefined;
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => number | undefined;
  #done: (() => void) | undefined;

  /** @param wanted how many there are to draw; `undefined` while there is no list yet */
  constructor(host: ReactiveControllerHost, wanted: () => number | undefined) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdated(): void {
    const wanted = this.#wanted();
    if (wanted === undefined || this.count === Infinity) return;
    this.whole ??= new Promise((done) => (this.#done = done));
    if (this.count >= wanted) {
      this.count = Infinity;
      this.#done!();
    } else void this.#drawMore();
  }

  async #drawMore(): Promise<void> {
    const { count } = this;
    await painted();
    // Drawn for another reason meanwhile, which has begun another wait.
    if (this.count !== count) return;
    this.count += atOnce;
    this.#host.requestUpdate();
  }
}
