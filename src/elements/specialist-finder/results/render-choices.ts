import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Specialist } from '../../../model/specialist.ts';
import { mostCompared } from '../finder-state.ts';
import type { FinderView } from '../finder-view.ts';
import { locate } from './where.ts';
import { renderButton, renderFocusable, renderNamed } from './move-focus.ts';
import { renderContacts } from './render-contacts.ts';

/** The button that chooses a specialist, and takes the choice back. */
export function renderChoose({ say, chosen, chooseSpecialist }: FinderView, specialist: Specialist): TemplateResult {
  const pressed = chosen?.id === specialist.id;
  return renderButton(
    'choose',
    html`${pressed ? html`<span aria-hidden="true">&#10003;</span>` : nothing}
    ${renderNamed(say(pressed ? 'results.chosen' : 'results.choose'), specialist.name)}`,
    () => chooseSpecialist(pressed ? undefined : specialist),
    pressed ? '' : '.chosen-title',
    { part: 'choose', pressed },
  );
}

/** The box that keeps a specialist to be compared. */
export function renderCompareChoice({ say, state, act, announce }: FinderView, { id, name }: Specialist): TemplateResult {
  const { compared } = state;
  const picked = compared.includes(id);
  const full = !picked && compared.length >= mostCompared;
  return html`<label class="choice compare-choice">
    <input
      type="checkbox"
      autocomplete="off"
      .checked=${live(picked)}
      ?disabled=${full}
      @change=${() => {
        act({ do: 'toggle-compare', id });
        announce(say('results.picked', { count: compared.length + (picked ? -1 : 1) }));
      }}
    />
    ${renderNamed(full ? say('results.compareFull', { count: mostCompared }) : say('results.compare'), name)}
  </label>`;
}

/** The specialist chosen: whom to call now, what to say, and the way back. */
export function renderChosen(view: FinderView, specialist: Specialist): TemplateResult {
  const { say, state, results } = view;
  const ids = state.comparing ? state.compared : results.groups.flatMap(({ found }) => found.map((one) => one.specialist.id));
  /** Where the patient chose, if it is still in sight. */
  const back = (root: ShadowRoot) => root.querySelectorAll('.choose')[ids.indexOf(specialist.id)] ?? root.querySelector('.results-title, .compare-title');
  return html`<section class="chosen box stack keep-together" part="chosen">
    ${view.heading(1, renderFocusable('chosen-title', say('results.youChose', { name: specialist.name })))}
    <p>${say('results.nextStep')}</p>
    ${renderContacts(view, locate(view, specialist))}
    <p class="hint">${say('urgent.keepTreatment')}</p>
    <div>${renderButton('quiet', say('results.chooseAnother'), () => view.chooseSpecialist(undefined), back)}</div>
  </section>`;
}
