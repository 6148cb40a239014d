import type { FoundSpecialist } from '../../../directory/query.ts';
import type { SpecialistLocation, VisitKind } from '../../../model/specialist.ts';
import type { FinderView } from '../finder-view.ts';
import { nameFacetValue } from '../search/name-facet-value.ts';
import { inSentence } from './describe-filter.ts';
import { formatsFor, inUnit } from './intl-formats.ts';

/** What can be told about a specialist, by the id of its label (`results.fact.…`). */
export type FactId =
  | 'treats'
  | 'specialty'
  | 'institution'
  | 'designation'
  | 'place'
  | 'new-patients'
  | 'visits'
  | 'languages'
  | 'insurance'
  | 'ages'
  | 'price'
  | 'time'
  | 'covers'
  | 'eligibility'
  | 'states'
  | 'gender'
  | 'checked';

/** Values that fit in a line; a longer list is folded: "Aetna, Cigna, Medicare, Medicaid, and 12 more". */
const mostInLine = 4;
/** Days after which an entry counts as not checked lately. */
const freshDays = 180;

/** Each fact in words, for a card and for a column of the comparison; `undefined` where the directory is silent. */
export function describeSpecialist(
  view: FinderView,
  { specialist, location, distance }: FoundSpecialist,
): Readonly<Record<FactId, string | undefined>> {
  const { say, language, today } = view;
  const formats = formatsFor(language);
  const fold = (values: readonly string[]) => foldList(view, values);
  const acceptsNew = location?.acceptsNewPatients ?? specialist.acceptsNewPatients;
  const fresh = isFresh(specialist.verifiedOn, today);
  const checked = specialist.verifiedOn && formats.date(specialist.verifiedOn);
  const dated = (fact: string) =>
    !checked ? fact : fresh ? say('results.asOf', { fact, date: checked }) : say('results.unchecked', { fact });
  const plans = fold(first(specialist.insurance, view.state.filters['insurance']));
  return {
    treats: fold(specialist.cancersAsWritten),
    specialty: fold(specialist.specialties.map(({ name }) => name)),
    institution: specialist.institution,
    designation: formats.row(specialist.designations) || undefined,
    place: location && describePlace(view, location, distance),
    'new-patients': acceptsNew === undefined ? undefined : dated(say(acceptsNew ? 'results.takesNew' : 'results.takesNoNew')),
    visits: fold(visitKindsOf(specialist).map((kind) => inSentence(view, 'visit-kind', kind))),
    languages: fold(first(specialist.languages, view.state.filters['language']).map(formats.languageName)),
    insurance: plans && say('results.insuranceListed', { plans }),
    ages: formats.row(specialist.ages.map((age) => inSentence(view, 'ages', age))) || undefined,
    price: specialist.price,
    time: specialist.turnaroundDays === undefined ? undefined : say('results.turnaround', { count: specialist.turnaroundDays }),
    covers: formats.row(specialist.covers) || undefined,
    eligibility: specialist.eligibility,
    states: formats.row(specialist.statesServed) || undefined,
    gender: specialist.gender && nameFacetValue(view, 'gender', specialist.gender),
    checked: checked && (fresh ? checked : say('results.notCheckedLately')),
  };
}

/** Whether an entry was checked in the last 180 days; both dates ISO 8601. */
function isFresh(verifiedOn: string | undefined, today: string): boolean {
  return verifiedOn !== undefined && Date.parse(today) - Date.parse(verifiedOn) <= freshDays * 86_400_000;
}

/** A list in one line, cut where it gets long; `undefined` for an empty one. */
function foldList({ say, language }: FinderView, values: readonly string[]): string | undefined {
  const { row } = formatsFor(language);
  if (!isFolded(values)) return row(values) || undefined;
  return say('results.andMore', { some: row(values.slice(0, mostInLine)), count: values.length - mostInLine });
}

/** Whether a list is cut on the card, so that the whole of it belongs in the details. One left over is not worth cutting. */
export function isFolded(values: readonly string[]): boolean {
  return values.length > mostInLine + 1;
}

/** The list with what was asked for in front, so that folding doesn't hide it. */
function first(values: readonly string[], wanted: readonly string[] = []): readonly string[] {
  const lower = new Set(wanted.map((value) => value.toLowerCase()));
  const rank = (value: string) => (lower.has(value.toLowerCase()) ? 0 : 1);
  return lower.size ? [...values].sort((one, other) => rank(one) - rank(other)) : values;
}

/** The kinds of visit listed for the specialist or at any of the places. */
function visitKindsOf({ visitKinds, locations }: FoundSpecialist['specialist']): readonly VisitKind[] {
  return [...new Set([...visitKinds, ...locations.flatMap((location) => location.visitKinds)])];
}

/** "Boston, MA, about 3 miles away"; `undefined` where the directory gives no place. */
export function describePlace(view: FinderView, location: SpecialistLocation, miles?: number): string | undefined {
  const formats = formatsFor(view.language);
  const country = location.country && location.country !== 'US' ? formats.countryName(location.country) : undefined;
  const place = [location.city, location.state, country].filter(Boolean).join(', ') || location.name || location.postalCode;
  if (!place || miles === undefined) return place;
  const id = Math.round(inUnit(miles, view.units)) < 1 ? 'results.distanceUnder' : 'results.distance';
  return view.say(id, { place, distance: formats.distance(miles, view.units) });
}

/** The lines of a postal address, the name of the place first. */
export function addressLines(location: SpecialistLocation): readonly string[] {
  const town = [location.city, [location.state, location.postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return [location.name, location.street, town].filter((line): line is string => Boolean(line));
}
