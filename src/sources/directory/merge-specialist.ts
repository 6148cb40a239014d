import type { VisitKind } from '../../model/specialist.ts';
import type { LocationDraft } from './read-location.ts';
import type { SpecialistDraft } from './read-specialist.ts';

function plain(text: string | undefined): string {
  return text?.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim() ?? '';
}

/** Whether two names can be one person's: at least one word in common. A hospital's id in the `id` column must not melt its doctors into one. */
export function shareAName(one: string, other: string): boolean {
  const words = new Set(plain(one).split(' '));
  return plain(other).split(' ').some((word) => word.length > 1 && words.has(word)) || plain(one) === plain(other);
}

const placeKeys = new WeakMap<LocationDraft, string>();

/** Equal for two ways of writing one place. The name counts only where there is no street: one address can carry many names. */
function placeKey(location: LocationDraft): string {
  let key = placeKeys.get(location);
  if (key === undefined) {
    const { street, name, city, state, postalCode } = location;
    key = [street === undefined ? `name ${plain(name)}` : plain(street), plain(city), plain(state), plain(postalCode)].join('|');
    placeKeys.set(location, key);
  }
  return key;
}

/** More than these no card can show, and each row would be compared with all before it. */
const mostLocations = 200;
const mostItems = 200;

/** Adds a location unless it is there already; what one says and the other doesn't is kept. */
export function mergeLocation(locations: LocationDraft[], added: LocationDraft, onConflict: (field: string) => void): void {
  const key = placeKey(added);
  const same = locations.find((location) => placeKey(location) === key);
  if (!same) {
    if (locations.length < mostLocations) locations.push(added);
    else onConflict('locations');
  }
  else fillIn(same, added, onConflict);
}

function fillIn<Draft extends object>(draft: Draft, added: Draft, onConflict: (field: string) => void): void {
  for (const field of Object.keys(added) as (keyof Draft & string)[]) {
    const [first, next] = [draft[field], added[field]];
    if (next === undefined || first === next) continue;
    if (first === undefined) draft[field] = next;
    else if (Array.isArray(first)) draft[field] = unite(first, next as unknown as unknown[]) as Draft[typeof field];
    else if (field === 'acceptsNewPatients') draft[field] = true as Draft[typeof field];
    else if (typeof first !== 'string' || plain(first) !== plain(next as string)) onConflict(field);
  }
}

function unite(one: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const keyOf = (item: unknown) => (typeof item === 'string' ? item : (item as { name: string }).name);
  const keys = new Set(one.map(keyOf));
  const added = other.filter((item) => !keys.has(keyOf(item)));
  return added.length && one.length < mostItems ? [...one, ...added] : one;
}

/** Merges a further row of the same specialist into the first: the first value wins, lists grow, locations are added. */
export function mergeSpecialist(draft: SpecialistDraft, row: SpecialistDraft, onConflict: (field: string) => void): void {
  const { locations, id, ...facts } = row;
  const [place] = locations;
  // A doctor who works for two hospitals, or books differently at each, is no contradiction: that belongs to the place.
  if (place && facts.institution && draft.institution && plain(facts.institution) !== plain(draft.institution)) {
    place.name ??= facts.institution;
    facts.institution = undefined;
  }
  if (place && facts.bookingUrl && draft.bookingUrl && facts.bookingUrl !== draft.bookingUrl) {
    place.bookingUrl ??= facts.bookingUrl;
    facts.bookingUrl = undefined;
  }
  // Merging is by id or NPI: the other of the two may differ from row to row (a running number), which is no conflict.
  draft.id ??= id;
  if (facts.npi !== draft.npi && draft.npi) facts.npi = undefined;
  const { locations: kept, id: _, ...known } = draft;
  fillIn(known as typeof facts, facts, onConflict);
  Object.assign(draft, known);
  for (const location of locations) mergeLocation(kept, location, onConflict);
}

/** What the locations together say of the specialist, where it says nothing itself. */
export function concludeFromLocations(draft: SpecialistDraft): Pick<SpecialistDraft, 'acceptsNewPatients' | 'visitKinds'> {
  const answers = draft.locations.map((location) => location.acceptsNewPatients);
  const accepts = answers.includes(true) ? true : answers.length > 0 && answers.every((answer) => answer === false) ? false : undefined;
  const kinds = new Set<VisitKind>([...draft.visitKinds, ...draft.locations.flatMap((location) => location.visitKinds)]);
  return { acceptsNewPatients: draft.acceptsNewPatients ?? accepts, visitKinds: [...kinds] };
}
