import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FinderView } from '../finder-view.ts';
import { nameRadius, radiusChoices } from './radius-choices.ts';

/** How far to look; only where there is a place to measure from. */
export function renderRadiusField(view: FinderView, rare: boolean): TemplateResult | typeof nothing {
  const { say, radius, units, place, state } = view;
  if (!place) return nothing;
  const choices = radiusChoices(units, radius);
  const inForce = choices.findIndex((miles) => radius !== undefined && Math.abs(miles - radius) < 0.5);
  const hint = rare && state.radius === undefined;
  const change = (event: Event) => {
    const index = Number((event.target as HTMLSelectElement).value);
    view.act({ do: 'set-radius', radius: choices[index] ?? 'any' });
  };
  return html`<div class="field" part="radius-field">
    <label for="radius">${say('finder.radius')}</label>
    <span class="hint-space"></span>
    <select id="radius" autocomplete="off" aria-describedby=${hint ? 'radius-hint' : nothing} .value=${live(String(inForce))} @change=${change}>
      ${choices.map((miles, index) => html`<option value=${index} ?selected=${index === inForce}>${nameRadius(say, miles, units)}</option>`)}
      <option value="-1" ?selected=${inForce < 0}>${nameRadius(say, undefined, units)}</option>
    </select>
    ${hint ? html`<p class="hint under" id="radius-hint">${say('finder.radiusRare')}</p>` : nothing}
  </div>`;
}
