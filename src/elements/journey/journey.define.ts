import { defineElement } from '../../host/define-element.ts';
import '../appointment-request/appointment-request.define.ts';
import '../decision-guide/decision-guide.define.ts';
import '../explainer/explainer.define.ts';
import '../question-list/question-list.define.ts';
import '../records-checklist/records-checklist.define.ts';
import '../specialist-finder/specialist-finder.define.ts';
import { Journey } from './journey.ts';

defineElement('so-journey', Journey);

declare global {
  interface HTMLElementTagNameMap {
    'so-journey': Journey;
  }
}
