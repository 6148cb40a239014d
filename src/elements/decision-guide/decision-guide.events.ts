/**
 * Fired when the patient answers something, writes a note or takes it back. Carries nothing: who has a right to the
 * answers reads `caseElement.patientCase`.
 */
export class GuideChangedEvent extends CustomEvent<null> {
  constructor() {
    super('so-guide-changed', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'so-guide-changed': GuideChangedEvent;
  }
}
