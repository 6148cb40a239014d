import { html, type TemplateResult } from 'lit';
import type { Specialist } from '../../../model/specialist.ts';
import type { FinderView } from '../finder-view.ts';
import { atNearestPlace } from './find-listed.ts';
import { renderButton, renderFocusable } from './move-focus.ts';
import { renderContacts } from './render-contacts.ts';

/** The specialist chosen: whom to call now, what to say, and the way back. */
export function renderChosen(view: FinderView, specialist: Specialist): TemplateResult {
  const { say } = view;
  return html`<section class="chosen box stack keep-together" part="chosen">
    ${view.heading(1, renderFocusable('chosen-title', say('results.youChose', { name: specialist.name })))}
    <p>${say('results.nextStep')}</p>
    ${renderContacts(view, atNearestPlace(view, specialist))}
    <p class="hint">${say('urgent.keepTreatment')}</p>
    <div>${renderButton('quiet', say('results.chooseAnother'), () => view.chooseSpecialist(undefined), '.results-title')}</div>
  </section>`;
}
