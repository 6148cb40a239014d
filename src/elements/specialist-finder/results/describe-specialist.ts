import { html, nothing, type TemplateResult } from 'lit';
import type { FacetId, FoundSpecialist } from '../../../directory/query.ts';
import type { SpecialistLocation } from '../../../model/specialist.ts';
import type { Say } from '../../../text/say.ts';
import { formatDay } from '../../../text/format-day.ts';
import { formatList } from '../../../text/format-list.ts';
import { renderPhone } from '../../render-phone.ts';
import type { FinderView } from '../finder-view.ts';
import { nameFacetValue, nameFilter } from '../search/name-facet-value.ts';
import { renderLink, safeLink } from './render-contacts.ts';
import { addressLines, describePlace } from './where.ts';

/** Values that fit in a line; a longer list is folded: "Aetna, Cigna, Medicare, Medicaid, and 12 more". */
const mostInLine = 4;
/** Days after which an entry counts as not checked lately. */
const freshDays = 180;
/** Facets whose values are words of ours, and no names. */
const inOurWords: readonly FacetId[] = ['visit-kind', 'ages', 'gender'];

/**
 * All that can be told about a specialist, by the id of its label (`results.fact.…`), for a card, its details, and a
 * column of the comparison. Empty where the directory is silent.
 */
export function describeSpecialist(view: FinderView, { specialist, location, distance }: FoundSpecialist) {
  const { say, language, today, state, owner } = view;
  const row = (values: readonly string[]) => formatList(language, values);
  // One left over is not worth cutting.
  const isLong = (values: readonly string[]) => values.length > mostInLine + 1;
  const fold = (values: readonly string[]) =>
    isLong(values)
      ? say('results.andMore', { some: row(values.slice(0, mostInLine)), count: values.length - mostInLine })
      : row(values);
  const whole = (values: readonly string[]) => isLong(values) && row(values);

  const { cancersAsWritten: cancers, specialties, insurance, gender, verifiedOn = '', locations, turnaroundDays: days } = specialist;
  const plans = fold(wantedFirst(insurance, state.filters.insurance));
  const acceptsNew = location?.acceptsNewPatients ?? specialist.acceptsNewPatients;
  const checked = formatDay(language, verifiedOn);
  const isFresh = Date.parse(today) - Date.parse(verifiedOn) <= freshDays * 86_400_000;
  const dated = (fact: string) =>
    checked ? (isFresh ? say('results.asOf', { fact, date: checked }) : say('results.unchecked', { fact })) : fact;
  const where = location && describePlace(view, location, distance);
  const address = location?.street && addressLines(view, { ...location, name: undefined }).join(', ');
  const site = location?.name;
  const named = where && site && !where.startsWith(site) && ![specialist.institution, specialist.name].includes(site);
  const profile = safeLink(specialist.profileUrl);

  return {
    treats: withNote(fold(cancers), say('results.listedBy', { owner: owner ?? say('results.site') })),
    specialty: withNote(fold(specialties.map(({ name }) => name)), cancers.length ? '' : say('results.onlySpecialty')),
    institution: specialist.institution,
    designation: row(specialist.designations),
    place: where && html`${named ? html`<div>${site}</div>` : nothing}${where}${address && html`<span class="print-only"> (${address})</span>`}`,
    'new-patients': acceptsNew !== undefined && dated(say(acceptsNew ? 'results.takesNew' : 'results.takesNoNew')),
    visits: fold(inSentence(view, 'visit-kind', [...new Set([specialist, ...locations].flatMap(({ visitKinds }) => visitKinds))])),
    languages: fold(inSentence(view, 'language', wantedFirst(specialist.languages, state.filters.language))),
    insurance: plans && withNote(nameFilter(view, 'insurance', plans), say('results.insuranceCheck')),
    ages: row(inSentence(view, 'ages', specialist.ages)),
    price: specialist.price,
    time: days !== undefined && say('results.turnaround', { count: days }),
    checked: checked && (isFresh ? checked : say('results.notCheckedLately')),
    places: renderPlaces(view, locations),
    eligibility: specialist.eligibility,
    covers: row(specialist.covers),
    states: row(specialist.statesServed),
    gender: gender && nameFacetValue(view, 'gender', gender),
    'all-cancers': whole(cancers),
    'all-plans': whole(insurance),
    profile: profile && renderLink(say, profile, specialist.name),
  };
}

export type Facts = ReturnType<typeof describeSpecialist>;
export type FactId = keyof Facts;

/** A list of those facts that the directory tells; nothing where it tells none. */
export function renderFacts(say: Say, facts: Facts, ids: readonly FactId[]): TemplateResult | typeof nothing {
  const known = ids.filter((id) => facts[id]);
  if (!known.length) return nothing;
  return html`<dl class="facts">
    ${known.map(
      (id) => html`<div class="fact fact-${id}">
        <dt class="hint">${say(`results.fact.${id}`)}</dt>
        <dd>${facts[id]}</dd>
      </div>`,
    )}
  </dl>`;
}

/** With what has to be said about it. */
function withNote(fact: string, note: string): TemplateResult | string {
  return fact && note ? html`${fact} <div class="hint">${note}</div>` : fact;
}

/** The list with what was asked for in front, so that folding doesn't hide it. */
function wantedFirst(values: readonly string[], wanted: readonly string[] = []): readonly string[] {
  return values.toSorted((one, other) => Number(wanted.includes(other)) - Number(wanted.includes(one)));
}

/** Every place with something to tell: its address, number, hours and page to book on. */
function renderPlaces(view: FinderView, locations: readonly SpecialistLocation[]): TemplateResult | undefined {
  const { say } = view;
  const places = locations.flatMap((place) => {
    const page = safeLink(place.bookingUrl);
    const lines = [
      ...addressLines(view, place),
      place.phone && renderPhone(place.phone),
      place.hours,
      page && renderLink(say, page, say('results.book')),
    ].filter(Boolean);
    return lines.length ? [html`<li>${lines.map((line) => html`<div>${line}</div>`)}</li>`] : [];
  });
  return places.length ? html`<ul role="list" class="columns">${places}</ul>` : undefined;
}

/** What to ask because the list is silent: "if they speak Spanish or if they take Aetna". */
export function nameUnanswered(view: FinderView, unanswered: FoundSpecialist['unanswered']): string {
  const either = (values: readonly string[]) => formatList(view.language, values, 'disjunction');
  const asked = (facet: FacetId) => either(inSentence(view, facet, view.state.filters[facet] ?? []));
  // What is no facet has no values, and no place for them in its words.
  return either(unanswered.map((what) => view.say(`results.ask.${what}`, { values: asked(what as FacetId) })));
}

/** Names of values as they read inside a sentence: our own words in lower case, names as they are. */
function inSentence(view: FinderView, facet: FacetId, values: readonly string[]): readonly string[] {
  const names = values.map((value) => nameFacetValue(view, facet, value));
  return inOurWords.includes(facet) ? names.map((name) => name.charAt(0).toLocaleLowerCase(view.language) + name.slice(1)) : names;
}
