import { html, nothing, type TemplateResult } from 'lit';
import type { FoundSpecialist } from '../../../directory/query.ts';
import type { Specialist } from '../../../model/specialist.ts';
import { isOwnOrigin } from '../../../sources/own-origins.ts';
import type { FinderView } from '../finder-view.ts';
import { describeSpecialist, nameUnanswered, renderFacts, type FactId } from './describe-specialist.ts';
import { renderFocusable, renderNamed } from './move-focus.ts';
import { renderChoose, renderCompareChoice } from './render-choices.ts';
import { renderContacts, safeLink } from './render-contacts.ts';

const first: readonly FactId[] = ['treats', 'specialty', 'place'];
const second: readonly FactId[] = ['new-patients', 'visits', 'languages', 'insurance', 'ages', 'price', 'time'];
const folded: readonly FactId[] = ['places', 'eligibility', 'covers', 'states', 'gender', 'all-cancers', 'all-plans', 'profile'];

/**
 * One specialist: who, what they treat and how we know, where, whom to call, what tells them apart, and all the rest
 * folded away. What the directory does not tell is not mentioned.
 *
 * @param saysWhatToAsk whether the card itself says it; not needed where the heading above does
 */
export function renderCard(view: FinderView, found: FoundSpecialist, saysWhatToAsk: boolean): TemplateResult {
  const { specialist, unanswered } = found;
  const { name } = specialist;
  const { say } = view;
  const facts = describeSpecialist(view, found);
  const { institution, designation } = facts;
  const details = renderFacts(say, facts, folded);
  return html`<article class="card box stack keep-together" part="card">
    <div class="card-who">
      ${renderPhoto(specialist)}
      <div>
        ${view.heading(unanswered.length ? 4 : 3, html`${renderFocusable('card-name', name)}${renderCredentials(specialist)}`)}
        ${institution && institution !== name ? html`<p>${institution}</p>` : nothing}
        ${designation && html`<p class="hint">${designation}</p>`}
      </div>
    </div>
    ${renderFacts(say, facts, first)} ${renderContacts(view, found)}
    ${renderFacts(say, facts, facts['new-patients'] ? second : [...second, 'checked'])}
    ${saysWhatToAsk && unanswered.length ? html`<p class="ask box">${say('results.ask', { what: nameUnanswered(view, unanswered) })}</p>` : nothing}
    <div class="row screen-only">${renderChoose(view, specialist)} ${renderCompareChoice(view, specialist)}</div>
    ${
      details === nothing
        ? nothing
        : html`<details class="more-details print-open" part="details">
            <summary>${renderNamed(say('results.details'), name)}</summary>
            ${details}
          </details>`
    }
  </article>`;
}

/** ", MD, PhD" after a name. */
export function renderCredentials({ credentials }: Specialist): TemplateResult | undefined {
  return credentials ? html`<span class="hint">, ${credentials}</span>` : undefined;
}

/** A photo from the hospital's own addresses; from anywhere else, none, since asking for it would tell who is looking. */
function renderPhoto({ photo }: Specialist): TemplateResult | undefined {
  const url = safeLink(photo);
  return url && isOwnOrigin(new URL(url))
    ? html`<img
        class="photo screen-only"
        src=${url}
        alt=""
        width="72"
        height="72"
        loading="lazy"
        referrerpolicy="no-referrer"
        @error=${(event: Event) => ((event.currentTarget as HTMLElement).hidden = true)}
      />`
    : undefined;
}
