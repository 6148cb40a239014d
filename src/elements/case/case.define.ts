import { defineElement } from '../../host/define-element.ts';
import { CaseElement } from './case.ts';

defineElement('so-case', CaseElement);

declare global {
  interface HTMLElementTagNameMap {
    'so-case': CaseElement;
  }
}
