import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { caseContext, type CaseHandle, type Role } from './case-context.ts';

type Take = (handle: CaseHandle, unsubscribe?: () => void) => void;

/**
 * The case an element belongs to: the `<so-case>` with the id it names, also one that appears later; else the nearest
 * around it; else the page's own.
 */
export class CaseController implements ReactiveController {
  /** `undefined` where nothing provides a case. */
  handle: CaseHandle | undefined = undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #caseId: () => string | undefined;
  readonly #role: () => Role | undefined;
  readonly #observer = new MutationObserver(() => this.#ask());
  #asked: Element | undefined;
  #take: Take | undefined;
  #unsubscribe: (() => void) | undefined;
  #attended: unknown;
  #leave: (() => void) | undefined;

  /**
   * @param caseId gives the `case-id` of the element
   * @param role gives what the element does in its case; `undefined` where patients answer nothing in it (any more)
   */
  constructor(host: ReactiveControllerHost & Element, caseId: () => string | undefined, role: () => Role | undefined) {
    this.#host = host;
    this.#caseId = caseId;
    this.#role = role;
    host.addController(this);
    // A provider that is here but not defined yet hands nothing down.
    void customElements.whenDefined('so-case').then(() => this.#ask());
  }

  hostConnected(): void {
    this.#ask();
  }

  hostUpdate(): void {
    this.#ask();
  }

  hostUpdated(): void {
    this.#attend();
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
    const named = (id && document.querySelector(`so-case#${CSS.escape(id)}:defined`)) || undefined;
    this.#observer.disconnect();
    if (id) this.#observer.observe(document, { subtree: true, childList: true, attributeFilter: ['id'] });
    const asked = named ?? this.#host;
    if (asked === this.#asked) return;
    this.#forget();
    this.#asked = asked;
    // Another function for every request: roots and providers ask again in our name whenever a provider appears, for
    // requests long since answered too, and never at the one that was named.
    const take: Take = (handle, unsubscribe) => {
      if (take !== this.#take || (named && handle.host !== named)) unsubscribe?.();
      else this.#accept(handle, unsubscribe);
    };
    this.#take = take;
    asked.dispatchEvent(new ContextEvent(caseContext, this.#host, take, true));
  }

  #accept(handle: CaseHandle, unsubscribe?: () => void): void {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.handle = handle;
    this.#host.requestUpdate();
    this.#attend();
  }

  #attend(): void {
    const { handle } = this;
    const role = handle && this.#role();
    const attended = role && handle.attend;
    if (attended === this.#attended) return;
    const leave = this.#leave;
    this.#attended = attended;
    this.#leave = undefined;
    // Leaving and attending publish the case, which comes back here before they return.
    leave?.();
    this.#leave = role && handle.attend(this.#host, role);
  }

  #forget(): void {
    this.#unsubscribe?.();
    this.#leave?.();
    this.#unsubscribe = this.#take = this.#attended = this.#leave = this.handle = undefined;
  }
}
