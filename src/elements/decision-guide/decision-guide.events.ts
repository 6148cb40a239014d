/**
 * Fired when the patient answers something, writes a note or takes it back. Carries nothing: who has a right to the
 * answers reads `caseElement.patientCase`.
 */
export class GuideChangedEvent extends CustomEvent<null> {
  constructor() {
    super('so-guide-changed', { bubbles: true, composed: true });
  }
}

/** Fired when the patient has gone to another step. Carries nothing: which one it is tells what they answered. */
export class StepChangedEvent extends CustomEvent<null> {
  constructor() {
    super('so-step-changed', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'so-guide-changed': GuideChangedEvent;
    'so-step-changed': StepChangedEvent;
  }
}
