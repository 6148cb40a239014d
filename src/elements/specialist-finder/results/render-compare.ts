import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FoundSpecialist } from '../../../directory/query.ts';
import type { FinderView } from '../finder-view.ts';
import { describeSpecialist, type FactId } from './describe-specialist.ts';
import { findListed } from './find-listed.ts';
import { focusAfterDrawing, renderFocusable } from './move-focus.ts';
import { renderChoose } from './render-choices.ts';
import { renderContacts } from './render-contacts.ts';

const rows: readonly FactId[] = [
  'treats',
  'specialty',
  'institution',
  'designation',
  'place',
  'new-patients',
  'visits',
  'languages',
  'insurance',
  'ages',
  'price',
  'time',
  'covers',
  'eligibility',
  'checked',
];

/** Up to three specialists side by side, in place of the list; nothing unless the patient asked for it. */
export function renderCompared(view: FinderView): TemplateResult | typeof nothing {
  const { say, state } = view;
  const found = state.compared.map((id) => findListed(view, id)).filter((one): one is FoundSpecialist => one !== undefined);
  if (!state.comparing || found.length < 2) return nothing;
  const facts = found.map((one) => describeSpecialist(view, one));
  const title = say('results.compareTitle', { count: found.length });
  const missing = html`<span class="not-listed">${say('results.notListed')}</span>`;
  const row = (label: string, cells: readonly unknown[], className = '') =>
    html`<tr class=${className}>
      <th scope="row">${label}</th>
      ${cells.map((cell) => html`<td>${cell}</td>`)}
    </tr>`;
  return html`<section class="compare" part="compare">
    <div class="compare-head">
      ${view.heading(1, renderFocusable('compare-title', title))}
      <button type="button" class="button compare-close screen-only" @click=${(event: Event) => closeCompare(view, event)}>
        ${say('results.compareClose')}
      </button>
    </div>
    <div class="compare-scroll" role="group" tabindex="0" aria-label=${title}>
      <table class="compare-table columns-${found.length}">
        <thead>
          <tr>
            <td></td>
            ${repeat(
              found,
              ({ specialist }) => specialist.id,
              ({ specialist: { id, name, credentials } }) =>
                html`<th scope="col">
                  <span class="compare-name"
                    >${name}${credentials ? html`<span class="credentials">, ${credentials}</span>` : nothing}</span
                  >
                  <button type="button" class="button quiet remove screen-only" @click=${(event: Event) => remove(view, id, event)}>
                    ${say('results.remove')}<span class="visually-hidden">${say('results.named', { name })}</span>
                  </button>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${row(
            say('results.contact'),
            found.map(({ specialist, location }) => renderContacts(view, specialist, location)),
          )}
          ${rows.map((id) =>
            row(
              say(`results.fact.${id}`),
              facts.map((fact) =>
                fact[id] ? (id === 'insurance' ? html`${fact[id]}. ${say('results.insuranceCheck')}` : fact[id]) : missing,
              ),
            ),
          )}
          ${row(
            say('results.choose'),
            found.map(({ specialist }) => renderChoose(view, specialist)),
            'screen-only',
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** Back to the list, where the patient left it. */
function closeCompare(view: FinderView, event: Event): void {
  view.act({ do: 'compare', open: false });
  void focusAfterDrawing(event, (root) => {
    root.querySelector('.compare-choice input:checked')?.scrollIntoView({ block: 'center' });
    return root.querySelector('.compare-open');
  });
}

function remove(view: FinderView, id: string, event: Event): void {
  view.act({ do: 'toggle-compare', id });
  void focusAfterDrawing(event, '.compare-title, .results-title');
}
