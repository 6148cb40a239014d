import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FinderView } from '../finder-view.ts';
import { nameRadius, radiusChoices } from './radius-choices.ts';
import { renderField } from './render-field.ts';

/** How far to look; only where there is a place to measure from. */
export function renderRadiusField(view: FinderView, rare: boolean): TemplateResult | typeof nothing {
  const { say, radius, place, state } = view;
  if (!place) return nothing;
  const choices = radiusChoices(view.units, radius);
  const change = (event: Event) => view.act({ do: 'set-radius', radius: choices[(event.target as HTMLSelectElement).selectedIndex] ?? 'any' });
  return renderField(
    'radius',
    say('finder.radius'),
    nothing,
    html`<select id="radius" autocomplete="off" aria-describedby="radius-note" @change=${change}>
      ${choices.map((miles) => html`<option .selected=${live(miles === radius)}>${nameRadius(view, miles)}</option>`)}
    </select>`,
    html`<p class="hint" id="radius-note">${rare && state.radius === undefined ? say('finder.radiusRare') : nothing}</p>`,
  );
}
