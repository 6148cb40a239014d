/** Fired when the patient has gone to another step. Carries nothing: which one it is may tell what they answered. */
export class StepChangedEvent extends CustomEvent<null> {
  constructor() {
    super('so-step-changed', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'so-step-changed': StepChangedEvent;
  }
}
