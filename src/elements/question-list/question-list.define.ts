import { defineElement } from '../../host/define-element.ts';
import { QuestionList } from './question-list.ts';

defineElement('so-question-list', QuestionList);

declare global {
  interface HTMLElementTagNameMap {
    'so-question-list': QuestionList;
  }
}
