import { html, nothing, type TemplateResult } from 'lit';
import type { FinderView } from '../finder-view.ts';
import { describeSpecialist, type FactId } from './describe-specialist.ts';
import { locate } from './where.ts';
import { renderButton, renderFocusable, renderNamed } from './move-focus.ts';
import { renderCredentials } from './render-card.ts';
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
export function renderCompared(view: FinderView): TemplateResult | undefined {
  const { say, state, act, directory } = view;
  if (!state.comparing) return undefined;
  const found = state.compared.flatMap((id) => directory.specialists.filter((one) => one.id === id)).map((one) => locate(view, one));
  if (found.length < 2) return undefined;
  const facts = found.map((one) => describeSpecialist(view, one));
  const title = say('results.compareCount', { what: say('results.countAll', { count: found.length }) });
  const unlisted = html`<span class="hint">${say('results.notListed')}</span>`;
  const row = (label: string, cells: readonly unknown[], className = '') =>
    html`<tr class=${className}>
      <th scope="row">${label}</th>
      ${cells.map((cell) => html`<td>${cell}</td>`)}
    </tr>`;
  return html`<section class="compare stack" part="compare">
    <div class="row spread">
      ${view.heading(1, renderFocusable('compare-title', title))}
      ${renderButton('', say('results.compareClose'), () => act({ do: 'compare', open: false }), backInList)}
    </div>
    <div class="compare-scroll" role="group" tabindex="0" aria-label=${title}>
      <table class="columns-${found.length}">
        <thead>
          <tr>
            <td></td>
            ${found.map(
              ({ specialist }) =>
                html`<th scope="col">
                  <div class="compare-name">${specialist.name}${renderCredentials(specialist)}</div>
                  ${renderButton(
                    'quiet',
                    renderNamed(say('results.remove'), specialist.name),
                    () => act({ do: 'toggle-compare', id: specialist.id }),
                    '.compare-title, .results-title',
                  )}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${row(say('results.contact'), found.map((one) => renderContacts(view, one)))}
          ${rows.map((id) => row(say(`results.fact.${id}`), facts.map((fact) => fact[id] || unlisted)))}
          ${row(say('results.choose'), found.map(({ specialist }) => renderChoose(view, specialist)), 'screen-only')}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** Where the patient left the list. */
function backInList(root: ShadowRoot): Element | null {
  root.querySelector('.compare-choice input:checked')?.scrollIntoView({ block: 'center' });
  return root.querySelector('.compare-open');
}

/** How many are picked to compare, at the lower edge of the screen while the list is in sight. */
export function renderCompareBar({ say, state, act }: FinderView): TemplateResult | typeof nothing {
  const { compared } = state;
  const count = compared.length;
  if (!count) return nothing;
  return html`<div class="compare-bar row spread screen-only" part="compare-bar">
    <p>${say('results.picked', { count })}</p>
    <div class="row">
      ${
        count > 1
          ? renderButton('primary compare-open', say('results.compareCount', { what: count }), () => act({ do: 'compare', open: true }), '.compare-title')
          : nothing
      }
      ${renderButton('quiet', say('results.compareNone'), () => compared.forEach((id) => act({ do: 'toggle-compare', id })), '.results-title')}
    </div>
  </div>`;
}
