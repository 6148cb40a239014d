/**
 * Registers every element, the provider of the page's case first; before that, as little as asking for their data takes.
 * What the page's own tags say is checked last.
 */
import './embed/prepare-page.define.ts';
import './embed/provide-case.define.ts';
import './elements/case/case.define.ts';
import './elements/specialist-finder/specialist-finder.define.ts';
import './elements/appointment-request/appointment-request.define.ts';
import './elements/records-checklist/records-checklist.define.ts';
import './elements/question-list/question-list.define.ts';
import './elements/explainer/explainer.define.ts';
import './elements/decision-guide/decision-guide.define.ts';
import './elements/journey/journey.define.ts';
import './embed/check-page-settings.define.ts';
