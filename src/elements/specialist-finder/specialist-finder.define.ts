import { defineElement } from '../../host/define-element.ts';
import { SpecialistFinder } from './specialist-finder.ts';

defineElement('so-specialist-finder', SpecialistFinder);

declare global {
  interface HTMLElementTagNameMap {
    'so-specialist-finder': SpecialistFinder;
  }
}
