import { html, nothing, type TemplateResult } from 'lit';
import type { FoundSpecialist, ResultGroupId } from '../../../directory/query.ts';
import type { Specialist } from '../../../model/specialist.ts';
import { isOwnOrigin } from '../../../sources/own-origins.ts';
import type { FinderView } from '../finder-view.ts';
import { addressLines, describeSpecialist, type FactId } from './describe-specialist.ts';
import { nameUnanswered } from './describe-filter.ts';
import { safeLink } from './find-contacts.ts';
import { renderChoices } from './render-choices.ts';
import { renderFocusable } from './move-focus.ts';
import { renderContacts } from './render-contacts.ts';
import { renderDetails } from './render-details.ts';
import { renderFact, renderFacts } from './render-fact.ts';

const onCard: readonly FactId[] = ['new-patients', 'visits', 'languages', 'insurance', 'ages', 'price', 'time'];

/**
 * One specialist: who, what they treat and how we know, where, whom to call, and what tells them apart.
 * What the directory does not tell is not mentioned.
 *
 * @param depth of its heading below the element's title
 * @param listUnanswered whether the card itself says what to ask; not needed where the heading above does
 */
export function renderCard(
  view: FinderView,
  group: ResultGroupId,
  found: FoundSpecialist,
  depth: number,
  listUnanswered: boolean,
): TemplateResult {
  const { specialist, location, unanswered } = found;
  const { say } = view;
  const facts = describeSpecialist(view, found);
  const address = location?.street && addressLines(location).join(', ');
  return html`<article class="card keep-together" part="card">
    <div class="card-who">
      ${renderPhoto(specialist)}
      <div>
        ${view.heading(
          depth,
          html`${renderFocusable('card-name', specialist.name)}${
            specialist.credentials ? html`<span class="credentials">, ${specialist.credentials}</span>` : nothing
          }`,
        )}
        ${facts.institution && facts.institution !== specialist.name ? html`<p class="institution">${facts.institution}</p>` : nothing}
        ${
          specialist.designations.length
            ? html`<ul role="list" class="designations">
                ${specialist.designations.map((designation) => html`<li>${designation}</li>`)}
              </ul>`
            : nothing
        }
      </div>
    </div>
    ${renderFacts([
      facts.treats && renderFact(view, 'treats', facts.treats, howListed(view)),
      facts.specialty &&
        renderFact(view, 'specialty', facts.specialty, group === 'specialty' && !facts.treats ? say('results.onlySpecialty') : undefined),
      facts.place &&
        renderFact(view, 'place', html`${facts.place}${address ? html`<span class="print-only"> (${address})</span>` : nothing}`),
    ])}
    <div class="card-contact">${renderContacts(view, specialist, location)}</div>
    ${renderFacts([
      ...onCard.map((id) => facts[id] && renderFact(view, id, facts[id], id === 'insurance' ? say('results.insuranceCheck') : undefined)),
      !facts['new-patients'] && facts.checked && renderFact(view, 'checked', facts.checked),
    ])}
    ${listUnanswered && unanswered.length ? html`<p class="ask">${say('results.ask', { what: nameUnanswered(view, unanswered) })}</p>` : nothing}
    ${renderChoices(view, specialist)} ${renderDetails(view, found, facts)}
  </article>`;
}

/** Where the word that they treat it comes from. */
function howListed({ say, owner }: FinderView): string {
  return owner ? say('results.listedBy', { owner }) : say('results.listed');
}

/** A photo from the hospital's own addresses; from anywhere else, none, since asking for it would tell who is looking. */
function renderPhoto({ photo }: Specialist): TemplateResult | typeof nothing {
  const url = safeLink(photo);
  if (!url || !isOwnOrigin(new URL(url))) return nothing;
  return html`<img
    class="photo"
    src=${url}
    alt=""
    width="72"
    height="72"
    loading="lazy"
    referrerpolicy="no-referrer"
    @error=${(event: Event) => ((event.currentTarget as HTMLElement).hidden = true)}
  />`;
}
