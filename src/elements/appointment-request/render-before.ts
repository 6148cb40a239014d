import { html, nothing, type TemplateResult } from 'lit';
import type { AppointmentFact } from '../../content/appointment-request/index.ts';
import { stateNames } from '../../sources/values/read-state.ts';
import { nameLanguage } from '../../text/name-language.ts';
import { formatDay } from '../../text/format-day.ts';
import { formatList } from '../../text/format-list.ts';
import { renderPhone } from '../render-phone.ts';
import type { AppointmentView } from './appointment-view.ts';
import { checkRules, ruleIds, type RuleId } from './check-rules.ts';
import { renderInterpreter } from './render-numbers.ts';

/** The rules of the center or the specialist, what to ask where they are silent, and the ways for whom they refuse. */
export function renderBefore(view: AppointmentView): TemplateResult {
  const { say, heading, centerName } = view;
  const rules = ruleIds.map((id) => [id, describeRule(view, id)] as const);
  const known = rules.filter(([, value]) => value);
  const open = rules.filter(([, value]) => !value);
  return html`<section class="before" part="rules">
    ${heading(1, say('appointment.before.title'))} ${renderRefusals(view)}
    ${
      known.length
        ? html`<p>${say('appointment.before.of', { name: centerName ?? say('appointment.theHospital') })}</p>
            <dl>
              ${known.map(
                ([id, value]) =>
                  html`<div>
                    <dt>${say(`appointment.rule.${id}`)}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>`
        : nothing
    }
    ${
      open.length
        ? html`<p class="label">${say('appointment.before.ask')}</p>
            <ul>
              ${open.map(([id]) => html`<li>${say(`appointment.ask.${id}`)}</li>`)}
            </ul>`
        : nothing
    }
  </section>`;
}

function describeRule({ say, language, rules }: AppointmentView, id: RuleId): string | undefined {
  const list = (values: readonly string[]) => formatList(language, values);
  if (id === 'turnaroundDays') return rules[id] === undefined ? undefined : say('appointment.days', { count: rules[id] });
  if (id === 'eligibility' || id === 'price') return rules[id];
  const values = rules[id] ?? [];
  if (id === 'visitKinds') return list(values.map((kind) => say(`appointment.visit.${kind as 'video'}`)));
  // A long list of states is read more easily by their codes.
  if (id === 'statesServed') return list(values.length > 8 ? values : values.map((code) => stateNames.get(code) ?? code));
  if (id !== 'languages') return list(values);
  return list(values.map((tag) => nameLanguage(say, language, tag)));
}

/** Nobody is left without a way: doctor to doctor, a transfer, an exception, another center. */
function renderRefusals(view: AppointmentView): TemplateResult | typeof nothing {
  const { say, heading, rules, patientCase, state } = view;
  const refusals = checkRules(rules, { person: patientCase.person, state });
  if (!refusals.length) return nothing;
  const nci = '1-800-422-6237';
  return html`<div class="notice box keep-together" part="route">
    ${refusals.map((refusal) => html`<p>${say(`appointment.refused.${refusal}`, { state: stateNames.get(state ?? '') ?? '' })}</p>`)}
    ${heading(2, say('appointment.route.title'))}
    <ul>
      <li>${say('appointment.route.doctor')}</li>
      <li>${say('appointment.route.transfer')}</li>
      <li>${say('appointment.route.exception')}</li>
      <li>${say('appointment.route.other')} ${renderPhone(nci)} ${renderInterpreter(view)}</li>
    </ul>
  </div>`;
}

/** Questions for the health plan with what is known of Medicare, and whom to ask for help; folded, on paper open. */
export function renderPlanAndHelp(view: AppointmentView): readonly TemplateResult[] {
  const { say, heading, content } = view;
  const plan = html`<p>${say('appointment.plan.lede')}</p>
    ${renderInterpreter(view)} ${renderFacts(view, content.plan)}
    ${heading(2, say('appointment.medicare.title'))} ${renderFacts(view, content.medicare)} ${renderSources(view, [...content.plan, ...content.medicare])}`;
  return [
    renderFold(view, 'appointment.plan.title', plan),
    renderFold(view, 'appointment.help.title', [renderFacts(view, content.help), renderSources(view, content.help)]),
  ];
}

/** What stays closed inside `details` is not printed: on paper it stands open. */
function renderFold({ say, heading }: AppointmentView, title: 'appointment.plan.title' | 'appointment.help.title', body: unknown): TemplateResult {
  return html`<details class="box screen-only" part="card">
      <summary>${say(title)}</summary>
      ${body}
    </details>
    <div class="print-only">${heading(1, say(title))} ${body}</div>`;
}

function renderFacts(view: AppointmentView, facts: readonly AppointmentFact[]): TemplateResult {
  const { say } = view;
  return html`<ul>
    ${facts.map(
      ({ id, phone }) =>
        html`<li>${say(id as 'appointment.plan.share')} ${phone ? [renderPhone(phone), renderInterpreter(view)] : nothing}</li>`,
    )}
  </ul>`;
}

function renderSources(view: AppointmentView, facts: readonly AppointmentFact[]): TemplateResult {
  const { say, content } = view;
  const used = content.sources.filter(({ id }) => facts.some(({ sources }) => sources.includes(id)));
  return html`<p class="hint">${say('appointment.sources', { date: formatDay(view.language, content.checkedOn) })}</p>
    <ul class="hint">
      ${used.map(
        ({ title, publisher, url }) =>
          html`<li>
            <a href=${url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
              >${publisher}: ${title}<span class="visually-hidden"> ${say('common.newTab')}</span></a
            >
          </li>`,
      )}
    </ul>`;
}
