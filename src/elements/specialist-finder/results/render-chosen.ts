import { html, type TemplateResult } from 'lit';
import type { Specialist } from '../../../model/specialist.ts';
import type { FinderView } from '../finder-view.ts';
import { atNearestPlace } from './find-listed.ts';
import { focusAfterDrawing, renderFocusable } from './move-focus.ts';
import { renderContacts } from './render-contacts.ts';

/** The specialist chosen: whom to call now, what to say, and the way back. */
export function renderChosen(view: FinderView, specialist: Specialist): TemplateResult {
  const { say } = view;
  return html`<section class="chosen keep-together" part="chosen">
    ${view.heading(1, renderFocusable('chosen-title', say('results.youChose', { name: specialist.name })))}
    <p class="next-step">${say('results.nextStep')}</p>
    ${renderContacts(view, specialist, atNearestPlace(view, specialist).location)}
    <p class="hint">${say('results.keepDates')}</p>
    <p class="screen-only">
      <button
        type="button"
        class="button quiet choose-another"
        @click=${(event: Event) => {
          view.chooseSpecialist(undefined);
          void focusAfterDrawing(event, '.results-title');
        }}
      >
        ${say('results.chooseAnother')}
      </button>
    </p>
  </section>`;
}
