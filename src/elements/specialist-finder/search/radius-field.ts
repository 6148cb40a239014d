import { html, nothing, type TemplateResult } from 'lit';
import type { DistanceUnit, FinderView } from '../finder-view.ts';
import { formatDistance, inUnit } from '../results/format-distance.ts';
import { renderField } from './render-field.ts';

/** Distances offered, in the unit shown. */
const offered = [10, 25, 50, 100, 250] as const;
/** What holds until something else is chosen, in the unit shown. */
export const defaultRadius: Readonly<Record<DistanceUnit, number>> = { mi: 50, km: 100 };

/** Miles of a distance in the unit shown. */
export function inMiles(distance: number, units: DistanceUnit): number {
  return distance / inUnit(1, units);
}

/**
 * Miles in force: the patient's, else the web team's, else any distance for a rare cancer, else our default.
 *
 * @param chosen miles, or `any`
 * @param given in the unit shown, or `any`
 * @returns `undefined` for any distance
 */
export function radiusInForce(chosen: number | 'any' | undefined, given: number | 'any' | undefined, units: DistanceUnit, isRare: () => boolean): number | undefined {
  const offered = given ?? (isRare() ? 'any' : defaultRadius[units]);
  const radius = chosen ?? (offered === 'any' ? offered : inMiles(offered, units));
  return radius === 'any' ? undefined : radius;
}

/** A distance in words: "Within 50 miles", "Any distance". */
export function nameRadius(view: FinderView, miles: number | undefined): string {
  return miles === undefined ? view.say('finder.radiusAny') : view.say('finder.radiusWithin', { distance: formatDistance(view, miles) });
}

/**
 * How far to look; only where there is a place to measure from. A distance the web team chose is among ours.
 *
 * @param rare whether any distance is the default because few treat this cancer
 */
export function renderRadiusField(view: FinderView, rare: boolean): TemplateResult | typeof nothing {
  const { say, radius, place, state, units, act } = view;
  if (!place) return nothing;
  const miles = new Set([...offered.map((distance) => inMiles(distance, units)), radius, undefined]);
  // Any distance, `undefined`, is sorted to the end whatever is compared.
  const choices = [...miles].sort((one, other) => one! - other!);
  const change = (event: Event) => act({ do: 'set-radius', radius: choices[(event.target as HTMLSelectElement).selectedIndex] ?? 'any' });
  const note = rare && state.radius === undefined;
  return renderField(
    'radius',
    say('finder.radius'),
    '',
    html`<select id="radius" autocomplete="off" aria-describedby=${note ? 'radius-note' : nothing} @change=${change}>
        ${choices.map((choice) => html`<option .selected=${choice === radius}>${nameRadius(view, choice)}</option>`)}
      </select>
      ${note ? html`<p class="hint" id="radius-note">${say('finder.radiusRare')}</p>` : nothing}`,
  );
}
