/** Fired once, when an element can first be used. Carries nothing. */
export class ReadyEvent extends CustomEvent<null> {
  constructor() {
    super('so-ready', { bubbles: true, composed: true });
  }
}

/** Fired when an element can't be used and shows its fallback. Carries nothing; the console says why. */
export class FailedEvent extends CustomEvent<null> {
  constructor() {
    super('so-failed', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'so-ready': ReadyEvent;
    'so-failed': FailedEvent;
  }
}
