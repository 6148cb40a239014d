import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Specialist } from '../../../model/specialist.ts';
import { mostCompared } from '../finder-state.ts';
import type { FinderView } from '../finder-view.ts';
import { renderButton } from './move-focus.ts';
import { renderNamed } from './render-named.ts';

/** The button that chooses a specialist, and takes the choice back. */
export function renderChoose({ say, chosen, chooseSpecialist }: FinderView, specialist: Specialist): TemplateResult {
  const pressed = chosen?.id === specialist.id;
  return renderButton(
    'choose',
    html`${pressed ? html`<span aria-hidden="true">✓</span>` : ''}
      <span>${renderNamed(say(pressed ? 'results.chosen' : 'results.choose'), specialist.name)}</span>`,
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
    <span>${renderNamed(full ? say('results.compareFull', { count: mostCompared }) : say('results.compare'), name)}</span>
  </label>`;
}
