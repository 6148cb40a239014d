import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { caseContext, type CaseHandle } from './case-context.ts';

/**
 * The case an element belongs to: the `<so-case>` with the id it names, also one that appears later; else the nearest
 * around it; else the page's own.
 */
export class CaseController implements ReactiveController {
  /** `undefined` where nothing provides a case. */
  handle: CaseHandle | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #caseId: () => string | undefined;
  readonly #answers: boolean;
  readonly #observer = new MutationObserver(() => this.#ask());
  #asked: Element | undefined;
  #unsubscribe: (() => void) | undefined;
  #leave: (() => void) | undefined;
  #attended: CaseHandle['attend'] | undefined;

  /**
   * @param caseId gives the `case-id` of the element
   * @param answers whether patients answer anything here: then it may be the one that asks what is asked once
   */
  constructor(host: ReactiveControllerHost & Element, caseId: () => string | undefined, answers: boolean) {
    this.#host = host;
    this.#caseId = caseId;
    this.#answers = answers;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
  }

  hostUpdate(): void {
    this.#ask();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#forget();
    this.#asked = undefined;
  }

  /** Asks again where another provider is meant now. */
  #ask(): void {
    if (!this.#host.isConnected) return;
    const id = this.#caseId();
    const named = id ? document.querySelector(`so-case#${CSS.escape(id)}`) : undefined;
    this.#observer.disconnect();
    if (id && !named) this.#observer.observe(document, { subtree: true, childList: true, attributeFilter: ['id'] });
    const asked = named ?? this.#host;
    if (asked === this.#asked) return;
    this.#forget();
    this.#asked = asked;
    asked.dispatchEvent(new ContextEvent(caseContext, this.#host, this.#take, true));
  }

  /** The same function for every request: a context root tells requests apart by it. */
  readonly #take = (handle: CaseHandle, unsubscribe?: () => void): void => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.handle = handle;
    this.#host.requestUpdate();
    if (!this.#answers || this.#attended === handle.attend) return;
    this.#leave?.();
    this.#attended = handle.attend;
    this.#leave = handle.attend(this.#host);
  };

  #forget(): void {
    this.#unsubscribe?.();
    this.#leave?.();
    this.#unsubscribe = this.#leave = this.#attended = undefined;
    this.handle = undefined;
  }
}
