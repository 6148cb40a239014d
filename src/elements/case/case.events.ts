/**
 * Fired when the patient has told something, cleared or replaced it. Carries nothing: who has a right to the answers
 * reads `caseElement.patientCase`.
 */
export class CaseChangedEvent extends CustomEvent<null> {
  constructor() {
    super('so-case-changed', { bubbles: true, composed: true });
  }
}

/** Fired when the patient asked to keep the answers and the browser did. Carries nothing. */
export class SavedEvent extends CustomEvent<null> {
  constructor() {
    super('so-saved', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'so-case-changed': CaseChangedEvent;
    'so-saved': SavedEvent;
  }
}
