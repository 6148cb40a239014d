/**
 * Fired when the patient says how far they have come with a record, where it is, or notes something. Carries nothing:
 * who has a right to the answers reads `caseElement.patientCase`.
 */
export class RecordChangedEvent extends CustomEvent<null> {
  constructor() {
    super('so-record-changed', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'so-record-changed': RecordChangedEvent;
  }
}
