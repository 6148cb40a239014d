import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportAfter } from './report.ts';

/** Where a source stands. `initial`: nothing to load was named yet. */
export type SourceStatus = 'initial' | 'pending' | 'complete' | 'error';

export interface Source<Args extends readonly unknown[]> {
  /** What to load; loaded again when one of them changes. `undefined` while there is nothing to load. */
  readonly args: () => Args | undefined;
  /**
   * Loads, and tells how far it got through side effects of its own until `signal` is aborted: by newer arguments, or
   * because the element left the page.
   */
  readonly load: (args: Args, signal: AbortSignal) => Promise<void>;
  /** Told once for each load that went wrong, never for one that was aborted. */
  readonly onError: (error: unknown) => void;
}

const leftPage = Symbol('left the page');
const nothing: readonly unknown[] = [];

/**
 * Loads something from outside for an element. Being moved in the page costs no second request: the load is aborted
 * only where the element stays away, and taken up again when it comes back.
 */
export class SourceController<Args extends readonly unknown[]> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #task: Task;
  #stopped = false;
  #begun = false;

  constructor(host: ReactiveControllerHost & Element, { args, load, onError }: Source<Args>) {
    this.#host = host;
    this.#task = new Task(host, {
      args: () => args() ?? nothing,
      task: async (given, { signal }) => {
        this.#begun = given.length > 0;
        this.#stopped = false;
        if (this.#begun) await reportAfter(host, load(given as unknown as Args, signal));
      },
      onError: (error) => {
        if (error !== leftPage) onError(error);
      },
    });
    host.addController(this);
  }

  get status(): SourceStatus {
    if (!this.#begun) return 'initial';
    if (this.#stopped || this.#task.status === TaskStatus.PENDING) return 'pending';
    return this.#task.status === TaskStatus.ERROR ? 'error' : 'complete';
  }

  hostConnected(): void {
    if (this.#stopped) void this.#task.run();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected || this.status !== 'pending') return;
      this.#stopped = true;
      this.#task.abort(leftPage);
    });
  }
}
