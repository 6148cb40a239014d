/**
 * Fired before a request is sent. A page that cancels it takes over: it reads `element.request`, and reports back with
 * `element.complete(…)` or `element.fail(…)`. Carries nothing itself.
 */
export class AppointmentSendEvent extends CustomEvent<null> {
  constructor() {
    super('so-appointment-send', { bubbles: true, composed: true, cancelable: true });
  }
}

/** Fired once a request has been taken. Carries nothing. */
export class AppointmentSentEvent extends CustomEvent<null> {
  constructor() {
    super('so-appointment-sent', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'so-appointment-send': AppointmentSendEvent;
    'so-appointment-sent': AppointmentSentEvent;
  }
}
