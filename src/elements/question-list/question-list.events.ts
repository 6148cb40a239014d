/**
 * Fired when the patient chooses, orders or writes down something about a question. Carries nothing: who has a right to
 * the answers reads `caseElement.patientCase`.
 */
export class QuestionsChangedEvent extends CustomEvent<null> {
  constructor() {
    super('so-questions-changed', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'so-questions-changed': QuestionsChangedEvent;
  }
}
