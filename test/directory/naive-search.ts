import type { CancerKnowledge } from '../../src/directory/cancer-evidence.ts';
import { distanceInMiles } from '../../src/directory/distance.ts';
import type { FacetId, FoundSpecialist, ResultGroupId, SpecialistQuery, Unanswered } from '../../src/directory/query.ts';
import type { Positions } from '../../src/directory/specialist-index.ts';
import type { Specialist, SpecialistLocation } from '../../src/model/specialist.ts';

const groups: readonly ResultGroupId[] = ['treats', 'specialty', 'not-listed', 'remote'];
const facets: readonly FacetId[] = ['visit-kind', 'language', 'insurance', 'new-patients', 'ages', 'gender', 'institution', 'designation'];

type Answer = 'yes' | 'ask-state' | 'maybe' | 'no';
interface Judged {
  readonly group: ResultGroupId;
  readonly found: FoundSpecialist;
}

/**
 * The rules of `query.ts` written down as plainly as can be, to hold the index against. Names match by their words' beginnings only.
 *
 * @param positions of locations without coordinates; `undefined` where it has not been tried to find them
 */
export function searchNaively(specialists: readonly Specialist[], query: SpecialistQuery, knowledge: CancerKnowledge, positions?: Positions) {
  const judged = (asked: SpecialistQuery) =>
    specialists.flatMap((specialist) => judge(specialist, asked, specialists, knowledge, positions) ?? []);
  const all = judged(query);
  const inGroup = (id: ResultGroupId, full: boolean) =>
    all
      .filter(({ group, found }) => group === id && !found.unanswered.length === full)
      .map(({ found }) => found)
      .sort(order(query));
  let left = query.limit;
  return {
    groups: groups.flatMap((id) => {
      const [matches, unanswered] = [inGroup(id, true), inGroup(id, false)];
      const found = [...matches, ...unanswered].slice(0, left);
      left -= found.length;
      return matches.length + unanswered.length ? [{ id, found, matchCount: matches.length, unansweredCount: unanswered.length }] : [];
    }),
    total: all.length,
    facets: facets.flatMap((id) => {
      const values = specialists.flatMap((specialist) => [...valuesAnywhere(specialist, id)]);
      const frequency = (value: string) => values.filter((other) => other === value).length;
      const unique = [...new Set(values)].sort((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1));
      if (!unique.some((value) => frequency(value) < specialists.length)) return [];
      const count = (value: string) =>
        judged({ ...query, filters: { ...query.filters, [id]: [value] } }).filter(({ found }) =>
          found.unanswered.every((what) => what === 'state'),
        ).length;
      return [{ id, values: unique.map((value) => ({ value, count: count(value) })) }];
    }),
  };
}

function judge(
  specialist: Specialist,
  query: SpecialistQuery,
  all: readonly Specialist[],
  knowledge: CancerKnowledge,
  positions: Positions | undefined,
): Judged | undefined {
  const evidence = evidenceFor(specialist, query.cancer, all, knowledge);
  if (!evidence || !hasWords(specialist, query.words)) return undefined;
  const { near, radius } = query;
  const limited = near !== undefined && radius !== undefined;
  const sites: readonly (SpecialistLocation | undefined)[] = specialist.locations.length ? specialist.locations : [undefined];
  const distance = (site: SpecialistLocation | undefined) => {
    const { latitude, longitude } = (site && positions?.get(site)) ?? site ?? {};
    return near && latitude !== undefined && longitude !== undefined ? distanceInMiles(near, { latitude, longitude }) : undefined;
  };
  const isElsewhere = (site: SpecialistLocation | undefined) => {
    if (query.state === undefined || !site) return false;
    if (site.country && site.country !== 'US') return true;
    return positions !== undefined && site.state !== undefined && site.state !== query.state;
  };
  const answers = (site: SpecialistLocation | undefined, inPerson: boolean, extra: readonly ('distance' | 'place')[]) => {
    const unanswered: Unanswered[] = [];
    let asksState = false;
    for (const facet of facets) {
      const asked = query.filters[facet] ?? [];
      const needed = facet === 'visit-kind' && !inPerson && !asked.length ? ['video', 'written-review', 'doctor-to-doctor'] : asked;
      if (!needed.length) continue;
      const answer =
        facet === 'visit-kind'
          ? visitAnswer(specialist, site, needed, query.state, inPerson)
          : plainAnswer(specialist, site, facet, needed);
      if (answer === 'no') return undefined;
      if (answer === 'ask-state') asksState = true;
      if (answer === 'maybe') unanswered.push(facet);
    }
    return { specialist, location: site, distance: distance(site), unanswered: [...unanswered, ...extra, ...(asksState ? ['state' as const] : [])] };
  };
  const best = (candidates: readonly (SpecialistLocation | undefined)[], inPerson: boolean, isUnplaced = false) =>
    candidates
      .flatMap((site) => answers(site, inPerson, !isUnplaced ? [] : site?.city ?? site?.state ?? site?.postalCode ? ['distance'] : ['place']) ?? [])
      .sort(
        (a, b) =>
          rank(a.unanswered) - rank(b.unanswered) ||
          compareNumbers(a.distance ?? Infinity, b.distance ?? Infinity),
      )[0];
  const rank = (unanswered: readonly Unanswered[]) => (!unanswered.length ? 0 : unanswered.every((what) => what === 'state') ? 1 : 2);
  const inGroup = (group: ResultGroupId, found: FoundSpecialist | undefined) => found && { group, found };

  if (!limited) return inGroup(evidence, best(sites, true));
  const visitable = sites.filter((site) => visitAnswer(specialist, site, ['in-person'], undefined, true) !== 'no');
  const near_ = visitable.filter((site) => (distance(site) ?? Infinity) <= radius);
  if (near_.length) return inGroup(evidence, best(near_, true));
  const offersRemote = [specialist, ...specialist.locations].some(({ visitKinds }) => visitKinds.some((kind) => kind !== 'in-person'));
  if (offersRemote && query.state !== undefined && specialist.statesServed.includes(query.state))
    return inGroup('remote', best(sites, false));
  const unplaced = visitable.filter((site) => distance(site) === undefined && !isElsewhere(site));
  if (unplaced.length) return inGroup(evidence, best(unplaced, true, true));
  if (offersRemote && query.state !== undefined && !specialist.statesServed.length) return inGroup('remote', best(sites, false));
  return undefined;
}

function evidenceFor(
  specialist: Specialist,
  cancer: string | undefined,
  all: readonly Specialist[],
  { cancers, specialtyTreats }: CancerKnowledge,
): ResultGroupId | undefined {
  const open = cancer === undefined || cancer === 'not-sure';
  const anyTreats = ({ specialties }: Specialist) =>
    cancers.some((one) => specialties.some((specialty) => specialtyTreats(specialty, one)));
  const allUnknown = specialist.specialties.every((specialty) => specialtyTreats(specialty, open ? cancers[0]! : cancer) === undefined);
  const unreadable = specialist.cancersAsWritten.length > 0;
  if (open) {
    if (specialist.cancers.length || unreadable) return 'treats';
    if (anyTreats(specialist)) return 'specialty';
    const someRelated = all.some((other) => other.cancers.length || other.cancersAsWritten.length || anyTreats(other));
    return allUnknown || !someRelated ? 'not-listed' : undefined;
  }
  if (specialist.cancers.length) return specialist.cancers.includes(cancer) ? 'treats' : undefined;
  if (specialist.specialties.some((specialty) => specialtyTreats(specialty, cancer))) return unreadable ? 'not-listed' : 'specialty';
  return allUnknown ? 'not-listed' : undefined;
}

function visitAnswer(
  specialist: Specialist,
  site: SpecialistLocation | undefined,
  asked: readonly string[],
  state: string | undefined,
  inPerson: boolean,
): Answer {
  const listedHere = site?.visitKinds.length ? site.visitKinds : specialist.visitKinds;
  const listedAnywhere = [specialist, ...specialist.locations].flatMap(({ visitKinds }) => visitKinds);
  const remote = listedAnywhere.filter((kind) => kind !== 'in-person');
  const answers = asked.map((kind): Answer => {
    if (kind === 'in-person') return !inPerson ? 'no' : listedHere.length ? (listedHere.includes('in-person') ? 'yes' : 'no') : 'maybe';
    if (!remote.includes(kind as 'video')) return listedHere.length || remote.length || !inPerson ? 'no' : 'maybe';
    if (state !== undefined && specialist.statesServed.includes(state)) return 'yes';
    return state === undefined || !specialist.statesServed.length ? 'ask-state' : 'no';
  });
  return (['yes', 'ask-state', 'maybe'] as const).find((answer) => answers.includes(answer)) ?? 'no';
}

function plainAnswer(specialist: Specialist, site: SpecialistLocation | undefined, facet: FacetId, asked: readonly string[]): Answer {
  const values = valuesAt(specialist, site, facet);
  return values.some((value) => asked.includes(value)) ? 'yes' : values.length ? 'no' : 'maybe';
}

function valuesAt(specialist: Specialist, site: SpecialistLocation | undefined, facet: FacetId): readonly string[] {
  const listed = (value: string | undefined) => (value === undefined ? [] : [value]);
  switch (facet) {
    case 'visit-kind':
      return [...specialist.visitKinds, ...(site?.visitKinds ?? [])];
    case 'language':
      return specialist.languages;
    case 'insurance':
      return specialist.insurance;
    case 'new-patients': {
      const accepts = site?.acceptsNewPatients ?? specialist.acceptsNewPatients;
      return listed(accepts === undefined ? undefined : accepts ? 'yes' : 'no');
    }
    case 'ages':
      return specialist.ages;
    case 'gender':
      return listed(specialist.gender);
    case 'institution':
      return listed(specialist.institution);
    case 'designation':
      return specialist.designations;
  }
}

function valuesAnywhere(specialist: Specialist, facet: FacetId): Set<string> {
  const sites = specialist.locations.length ? specialist.locations : [undefined];
  if (facet !== 'visit-kind') return new Set(sites.flatMap((site) => valuesAt(specialist, site, facet)));
  const remote = [specialist, ...specialist.locations].flatMap(({ visitKinds }) => visitKinds.filter((kind) => kind !== 'in-person'));
  const visits = sites.some((site) => (site?.visitKinds.length ? site.visitKinds : specialist.visitKinds).includes('in-person'));
  return new Set(visits ? ['in-person', ...remote] : remote);
}

function hasWords({ name, institution }: Specialist, words: string): boolean {
  const own = `${name} ${institution ?? ''}`.toLowerCase().split(/\s+/);
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => own.some((other) => other.startsWith(word)));
}

function order({ sort }: SpecialistQuery): (a: FoundSpecialist, b: FoundSpecialist) => number {
  const step = ({ specialist, distance }: FoundSpecialist) =>
    sort === 'distance'
      ? distance === undefined
        ? Infinity
        : Math.round(distance * 1000)
      : sort === 'verified'
        ? -Date.parse(specialist.verifiedOn ?? '1970-01-01')
        : 0;
  return (a, b) =>
    compareNumbers(step(a), step(b)) ||
    compareText(a.specialist.name.toLowerCase(), b.specialist.name.toLowerCase()) ||
    compareText(a.specialist.id, b.specialist.id);
}

const compareNumbers = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
