import { providePageCase } from '../case/page-case.ts';
import { preparePage } from './prepare-page.ts';

// Before any element is registered: elements on the page ask for their settings and their case as they are upgraded.
if (typeof document !== 'undefined') {
  preparePage(typeof __secondOpinion === 'undefined' ? undefined : __secondOpinion.script);
  providePageCase();
}
