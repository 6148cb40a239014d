import type { LitElement } from 'lit';
import { report } from '../../host/report.ts';
import type { AppointmentRequestBody, RequestOutcome } from '../../model/appointment-request.ts';
import { isOwnOrigin } from '../../sources/own-origins.ts';
import { sendRequest, type SendOptions } from '../../sources/send-request.ts';
import { AppointmentSendEvent, AppointmentSentEvent } from './appointment-request.events.ts';
import { RequestKeys } from './compose-request.ts';

/** Milliseconds a page that takes over has to report back, before the patient is told that we can't tell. */
const reportTime = 60_000;

/** Where one request stands: not sent, on its way, taken or not. */
export class RequestController {
  /** What is being sent, or was and may still be reported on; frozen. */
  request: AppointmentRequestBody | undefined = undefined;
  outcome: RequestOutcome | undefined = undefined;
  isSending = false;
  readonly #host: LitElement;
  readonly #keys = new RequestKeys();
  readonly #onSettled: () => void;
  #timer = 0;

  /** @param onSettled told when the outcome is there to be drawn */
  constructor(host: LitElement, onSettled: () => void) {
    this.#host = host;
    this.#onSettled = onSettled;
  }

  /** Sends once; not to be called while `isSending`. The page may take over. */
  async send(fields: Omit<AppointmentRequestBody, 'id'>, endpoint: URL, options: SendOptions): Promise<void> {
    const request = this.#keys.sign(fields);
    this.request = request;
    this.outcome = undefined;
    this.isSending = true;
    this.#host.requestUpdate();
    if (!this.#host.dispatchEvent(new AppointmentSendEvent())) {
      // It may have reported already, from within the event.
      if (this.isSending) this.#timer = window.setTimeout(() => this.settle({ kind: 'unsure' }), reportTime);
      return;
    }
    const outcome = await sendRequest(endpoint, request, options).catch((error: Error): RequestOutcome => {
      report(this.#host, 'sending', [error.message]);
      return { kind: 'failed' };
    });
    if (this.request === request) this.settle(outcome);
  }

  /** Takes what became of the request, from the server or from the page; nothing where there is none, or it was taken already. */
  settle(outcome: RequestOutcome): void {
    if (!this.request) return;
    clearTimeout(this.#timer);
    this.isSending = false;
    this.show(outcome);
    if (outcome.kind !== 'sent') return;
    this.request = undefined;
    this.#host.dispatchEvent(new AppointmentSentEvent());
  }

  /** Draws an outcome that came before anything was sent. */
  show(outcome: RequestOutcome): void {
    this.outcome = outcome;
    this.#host.requestUpdate();
    this.#onSettled();
  }
}

/**
 * Where requests go: the first address that is the hospital's own. Others are refused, and the web team is told: neither an author
 * of page content nor a row of a directory may send answers elsewhere.
 */
export function findEndpoint(host: Element, written: readonly (string | undefined)[]): URL | undefined {
  const lines: string[] = [];
  const found = written.filter(Boolean).map((address) => {
    try {
      const url = new URL(address!, document.baseURI);
      if (isOwnOrigin(url)) return url;
      lines.push(`request-endpoint: ${url.origin} is not one of this hospital's own addresses. List it in data-origins on the script tag.`);
    } catch {
      lines.push('request-endpoint is not an address.');
    }
    return undefined;
  });
  report(host, 'endpoint', lines);
  return found.find(Boolean);
}
