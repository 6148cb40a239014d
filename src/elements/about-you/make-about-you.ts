import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { masked } from '../../host/masked.ts';
import { answers, persons, type Answer, type Fact, type PatientCase, type Person, type Situation } from '../../model/patient-case.ts';
import type { Say } from '../../text/say.ts';
import { bare } from '../../model/bare.ts';

const pressing = ['in-hospital', 'treatment-soon'] as const satisfies readonly Situation[];

export interface AboutYouView {
  readonly say: Say;
  /** A heading of the words given, at the level that fits where this stands. */
  readonly heading: (content: unknown) => TemplateResult;
  readonly patientCase: PatientCase;
  readonly tell: (fact: Fact) => void;
}

/**
 * What is asked once on a page: who it is for, whether they agree, whether it presses. Open until it has been answered on
 * this page or before, then one line with "Change"; it never folds under someone's hands.
 */
export function makeAboutYou(host: LitElement): (view: AboutYouView) => TemplateResult {
  let isOpen: boolean | undefined;
  const fold = () => {
    const details = host.renderRoot.querySelector<HTMLDetailsElement>('.about-you')!;
    details.open = false;
    details.querySelector('summary')!.focus();
  };

  return ({ say, heading, patientCase, tell }) => {
    const { person, agreed, situations } = patientCase;
    isOpen ??= !person;
    const choices = (about: 'person' | 'agreed', values: readonly (Person | Answer)[]) =>
      values.map(
        (value) =>
          html`<label class="choice">
            <input
              type="radio"
              name=${about}
              autocomplete="off"
              .checked=${live(patientCase[about] === value)}
              @change=${() => tell({ about, value } as Fact)}
            />
            ${say(`about.${value}`)}
          </label>`,
      );
    const told = [person && say(`about.for.${person}`), ...pressing.map((one) => situations[one] === 'yes' && say(`about.${one}`))].filter(Boolean);
    return html`<details class="about-you screen-only" part="about-you" ?open=${isOpen} ${masked()}>
      <summary>
        ${heading(say('case.title'))}
        <span class="told">${told.join(' · ')} <span class="as-link">${say(told.length ? 'about.change' : 'about.answer')}</span></span>
      </summary>
      <p class="hint">${say('about.skip')}</p>
      <fieldset>
        <legend>${say('about.person')}</legend>
        <div class="choices">${choices('person', persons)}</div>
      </fieldset>
      ${person === 'someone-i-help'
        ? html`<fieldset>
            <legend>${say('about.agreed')}</legend>
            <div class="choices">${choices('agreed', answers)}</div>
            ${agreed && agreed !== 'yes' ? html`<p class="hint">${say('about.agreedHint')}</p>` : nothing}
          </fieldset>`
        : nothing}
      <fieldset>
        <legend>${say('about.pressing')}</legend>
        <div class="choices">
          ${pressing.map(
            (one) =>
              html`<label class="choice">
                <input
                  type="checkbox"
                  autocomplete="off"
                  .checked=${live(situations[one] === 'yes')}
                  @change=${({ target }: Event) =>
                    tell({ about: 'situations', value: Object.freeze(bare({ ...situations, [one]: (target as HTMLInputElement).checked ? 'yes' : 'no' })) })}
                />
                ${say(`about.${one}`)}
              </label>`,
          )}
        </div>
      </fieldset>
      <button type="button" class="button" @click=${fold}>${say('about.done')}</button>
    </details>`;
  };
}
