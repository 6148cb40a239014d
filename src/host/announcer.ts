import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { masked } from './masked.ts';

/** Milliseconds without a new message before it is said: long enough for a pause in typing. */
const settleTime = 500;

/**
 * Says short messages to screen readers. Two live regions take turns, since one that gets the same text twice stays
 * silent, and NVDA repeats one that changes while it is being read.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #messages: readonly [string, string] = ['', ''];
  #turn: 0 | 1 = 0;
  #timer = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says `message` once the last call is half a second old, so that only the last of many is heard. */
  announce(message: string): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#turn = this.#turn === 0 ? 1 : 0;
      this.#messages = this.#turn === 0 ? [message, ''] : ['', message];
      this.#host.requestUpdate();
    }, settleTime);
  }

  /** The regions; they must be in the page before the first message. What is said in them may come from an answer. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status" ${masked()}>${this.#messages[0]}</div>
      <div class="visually-hidden" role="status" ${masked()}>${this.#messages[1]}</div>`;
  }
}
