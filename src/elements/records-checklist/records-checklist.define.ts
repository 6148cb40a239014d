import { defineElement } from '../../host/define-element.ts';
import { RecordsChecklist } from './records-checklist.ts';

defineElement('so-records-checklist', RecordsChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'so-records-checklist': RecordsChecklist;
  }
}
