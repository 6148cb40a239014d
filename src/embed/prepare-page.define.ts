import { fetchEarly } from './fetch-early.ts';
import { preparePage } from './prepare-page.ts';

// Before any element is registered: elements on the page ask for their settings as they are upgraded.
if (typeof document !== 'undefined') {
  preparePage(typeof __secondOpinion === 'undefined' ? undefined : __secondOpinion.script);
  fetchEarly(document);
}
