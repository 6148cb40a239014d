/**
 * Fired when a patient chooses a specialist, or takes the choice back. Carries nothing: who has a right to the answer
 * reads `finder.specialist`.
 */
export class SpecialistChosenEvent extends CustomEvent<null> {
  constructor() {
    super('so-specialist-chosen', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'so-specialist-chosen': SpecialistChosenEvent;
  }
}
