import { html, nothing, type TemplateResult } from 'lit';
import type { FoundSpecialist } from '../../../directory/query.ts';
import type { SpecialistLocation } from '../../../model/specialist.ts';
import { renderPhone } from '../../render-phone.ts';
import type { FinderView } from '../finder-view.ts';
import { addressLines, describePlace, isFolded, type FactId } from './describe-specialist.ts';
import { safeLink } from './find-contacts.ts';
import { formatsFor } from './intl-formats.ts';
import { renderFact, renderFacts } from './render-fact.ts';
import { renderLink } from './render-link.ts';

const inDetails: readonly FactId[] = ['eligibility', 'covers', 'states', 'gender'];

/** All the rest, in place: every location, who may come, lists that were cut short on the card. */
export function renderDetails(
  view: FinderView,
  { specialist }: FoundSpecialist,
  facts: Readonly<Record<FactId, string | undefined>>,
): TemplateResult | typeof nothing {
  const { say } = view;
  const { row } = formatsFor(view.language);
  const profile = safeLink(specialist.profileUrl);
  const places = specialist.locations.map((place) => renderPlace(view, place)).filter((place) => place !== nothing);
  const long = [
    ['results.allCancers', specialist.cancersAsWritten],
    ['results.allPlans', specialist.insurance],
  ] as const;
  const rows = renderFacts([
    ...inDetails.map((id) => facts[id] && renderFact(view, id, facts[id])),
    ...long.map(
      ([label, values]) =>
        isFolded(values) &&
        html`<div class="fact">
          <dt>${say(label)}</dt>
          <dd>${row(values)}</dd>
        </div>`,
    ),
  ]);
  if (!places.length && rows === nothing && !profile) return nothing;
  return html`<details class="more-details" part="details">
    <summary>${say('results.details')}<span class="visually-hidden">${say('results.named', { name: specialist.name })}</span></summary>
    ${
      places.length
        ? html`<p class="label">${say('results.places')}</p>
            <ul role="list" class="places">
              ${places}
            </ul>`
        : nothing
    }
    ${rows} ${profile ? html`<p>${renderLink(say, profile, say('results.profile'))}</p>` : nothing}
  </details>`;
}

function renderPlace(view: FinderView, place: SpecialistLocation): TemplateResult | typeof nothing {
  const lines = addressLines(place);
  const town = lines.length ? undefined : describePlace(view, place);
  const booking = safeLink(place.bookingUrl);
  if (!lines.length && !town && !place.phone && !booking && !place.hours) return nothing;
  return html`<li>
    <address>${lines.map((line) => html`<span>${line}</span>`)}${town ? html`<span>${town}</span>` : nothing}</address>
    ${place.phone ? html`<p>${renderPhone(place.phone)}</p>` : nothing} ${place.hours ? html`<p class="hint">${place.hours}</p>` : nothing}
    ${booking ? html`<p>${renderLink(view.say, booking, view.say('results.book'))}</p>` : nothing}
  </li>`;
}
