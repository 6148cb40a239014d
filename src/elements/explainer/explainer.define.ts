import { defineElement } from '../../host/define-element.ts';
import { Explainer } from './explainer.ts';

defineElement('so-explainer', Explainer);

declare global {
  interface HTMLElementTagNameMap {
    'so-explainer': Explainer;
  }
}
