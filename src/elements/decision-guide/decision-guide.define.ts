import { defineElement } from '../../host/define-element.ts';
import { DecisionGuide } from './decision-guide.ts';

defineElement('so-decision-guide', DecisionGuide);

declare global {
  interface HTMLElementTagNameMap {
    'so-decision-guide': DecisionGuide;
  }
}
