import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Milliseconds after which it goes on even where nothing is painted, as in a tab in the background. */
const longestWait = 250;

/** Resolves when what has just been drawn is in sight. */
export function painted(): Promise<unknown> {
  return Promise.race([
    new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
    new Promise((done) => setTimeout(done, longestWait)),
  ]);
}

/** Resolves when the page has nothing to do that a person would wait for, and in time all the same. WebKit can't tell. */
function idle(): Promise<unknown> {
  return new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(done, { timeout: longestWait });
    else setTimeout(done);
  });
}

/**
 * Leaves what nobody sees at first (what is folded, what is printed) for the drawing after the first, so that the rest is
 * there sooner.
 */
export class AfterFirstPaint implements ReactiveController {
  /** Resolves when everything is drawn; `undefined` where nothing was left. */
  whole: Promise<void> | undefined = undefined;
  readonly #host: ReactiveControllerHost;
  #isLater = false;
  #wasLeft = false;
  #done: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What `template` gives; nothing in the first drawing that asks. */
  draw(template: () => unknown): unknown {
    this.#wasLeft ||= !this.#isLater;
    return this.#isLater ? template() : nothing;
  }

  hostUpdated(): void {
    if (this.#isLater) this.#done?.();
    else if (this.#wasLeft) this.whole ??= new Promise((done) => this.#drawRest(done));
  }

  async #drawRest(done: () => void): Promise<void> {
    this.#done = done;
    await painted();
    // Whoever presses the first button they see gets their answer first.
    await idle();
    this.#isLater = true;
    this.#host.requestUpdate();
  }
}
