import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Specialist } from '../../../model/specialist.ts';
import { mostCompared } from '../finder-state.ts';
import type { FinderView } from '../finder-view.ts';
import { focusAfterDrawing } from './move-focus.ts';

/** Choose this one, or keep it to compare. */
export function renderChoices(view: FinderView, specialist: Specialist): TemplateResult {
  const { say, state } = view;
  const { id, name } = specialist;
  const picked = state.compared.includes(id);
  const full = !picked && state.compared.length >= mostCompared;
  return html`<div class="choices screen-only">
    ${renderChoose(view, specialist)}
    <label class="choice compare-choice">
      <input
        type="checkbox"
        autocomplete="off"
        .checked=${live(picked)}
        ?disabled=${full}
        @change=${() => {
          const count = state.compared.length + (picked ? -1 : 1);
          view.act({ do: 'toggle-compare', id });
          view.announce(say('results.picked', { count }));
        }}
      />
      <span
        >${full ? say('results.compareFull', { count: mostCompared }) : say('results.compare')}<span class="visually-hidden"
          >${say('results.named', { name })}</span
        ></span
      >
    </label>
  </div>`;
}

/** The button that chooses a specialist, and takes the choice back. */
export function renderChoose(view: FinderView, specialist: Specialist): TemplateResult {
  const { say } = view;
  const chosen = view.chosen?.id === specialist.id;
  return html`<button
    type="button"
    class="button choose"
    part="choose"
    aria-pressed=${chosen}
    @click=${(event: Event) => {
      view.chooseSpecialist(chosen ? undefined : specialist);
      if (!chosen) void focusAfterDrawing(event, '.chosen-title');
    }}
  >
    ${chosen ? html`<span class="tick" aria-hidden="true">✓</span>` : nothing}
    <span
      >${say(chosen ? 'results.chosen' : 'results.choose')}<span class="visually-hidden"
        >${say('results.named', { name: specialist.name })}</span
      ></span
    >
  </button>`;
}
