import type { Specialist } from '../../model/specialist.ts';
import type { LocationDraft, SpecialistDraft } from './read-entry.ts';
import type { ReadingReport } from './reading-report.ts';

type Facts = Omit<SpecialistDraft, 'locations'>;
type OnConflict = (field: string) => void;

interface Slot {
  facts: Facts | undefined;
  /** By what they are told apart. */
  readonly places: Map<string, LocationDraft>;
  specialist: Specialist;
}

/** More places no card can show, nor more words in a list. */
const most = 200;

/** Gathers checked entries: rows of one specialist merge by `id`, then by NPI, else never. */
export class DirectoryBuilder {
  readonly #byId = new Map<string, Slot>();
  readonly #byNpi = new Map<string, Slot>();
  /** Names of specialists that nothing else tells apart. */
  readonly #unidentified = new Set<string>();
  readonly #report: ReadingReport;

  constructor(report: ReadingReport) {
    this.#report = report;
  }

  get size(): number {
    return this.#byId.size;
  }

  /** In the order of the file. */
  list(): readonly Specialist[] {
    return [...this.#byId.values()].map(({ specialist }) => specialist);
  }

  /** @param where "row 12", for problems and where an id has to be made */
  add({ locations, ...row }: SpecialistDraft, where: string): void {
    const { format } = this.#report;
    const onConflict: OnConflict = (field) => this.#report.note('conflict', `${where}: ${field}`);
    // Each resource of FHIR is known to be a specialist of its own.
    let slot = this.#byId.get(row.id ?? '') ?? this.#byNpi.get((format !== 'fhir' && row.npi) || '');
    if (slot && !shareAName(slot.specialist.name, row.name)) {
      this.#report.note('duplicate-id', where);
      slot = undefined;
    }
    if (!row.id && !row.npi && (row.credentials ?? row.specialties[0])) {
      const name = plain(row.name);
      if (this.#unidentified.has(name)) this.#report.note('same-name', where);
      this.#unidentified.add(name);
    }
    const id = slot?.specialist.id ?? this.#freeId([row.id, row.npi], where.replace(/\W+/g, '-'));
    slot ??= { facts: undefined, places: new Map(), specialist: undefined! };
    const facts = (slot.facts = slot.facts ? mergeFacts(slot.facts, row, locations[0], onConflict) : row);
    for (const location of locations) addPlace(slot.places, location, onConflict);
    const places = [...slot.places.values()];
    slot.specialist = freeze({ ...facts, ...conclude(facts, places), id, locations: places });
    this.#byId.set(id, slot);
    if (row.npi && !this.#byNpi.has(row.npi)) this.#byNpi.set(row.npi, slot);
  }

  #freeId(wanted: readonly (string | undefined)[], made: string): string {
    let id = wanted.find((one) => one && !this.#byId.has(one)) ?? made;
    for (let number = 2; this.#byId.has(id); number += 1) id = `${made}-${number}`;
    return id;
  }
}

function plain(value: unknown = ''): string {
  return `${value as string}`.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim();
}

/** Whether two names can be one person's: at least one word in common. A hospital's id in the `id` column must not melt its doctors into one. */
function shareAName(one: string, other: string): boolean {
  const words = plain(one).split(' ');
  return plain(one) === plain(other) || plain(other).split(' ').some((word) => word.length > 1 && words.includes(word));
}

/** The first value wins, lists grow. */
function mergeFacts(facts: Facts, row: Facts, place: LocationDraft | undefined, onConflict: OnConflict): Facts {
  // Merging is by id or NPI: the other of the two may differ from row to row (a running number), which is no conflict.
  const added = { ...row, id: facts.id ?? row.id, npi: facts.npi ?? row.npi };
  // A doctor who works for two hospitals, or books differently at each, is no contradiction: that belongs to the place.
  for (const [field, ofPlace] of [['institution', 'name'], ['bookingUrl', 'bookingUrl']] as const) {
    if (place && facts[field] && added[field] && plain(facts[field]) !== plain(added[field])) {
      place[ofPlace] ??= added[field];
      added[field] = undefined;
    }
  }
  return merge(facts, added, onConflict);
}

/** Adds a place unless it is there already. The name counts only where there is no street: one address can carry many names. */
function addPlace(places: Map<string, LocationDraft>, added: LocationDraft, onConflict: OnConflict): void {
  const { name, street, city, state, postalCode } = added;
  const key = [street ? '' : name, street, city, state, postalCode].map((part) => plain(part)).join('|');
  const known = places.get(key);
  if (known || places.size < most) places.set(key, known ? merge(known, added, onConflict) : added);
  else onConflict('locations');
}

/** What one says and the other doesn't is kept; where they differ, the first is. */
function merge<Draft extends object>(first: Draft, next: Draft, onConflict: OnConflict): Draft {
  const merged = { ...first } as Record<string, unknown>;
  for (const [field, added] of Object.entries(next)) {
    const known = merged[field];
    if (Array.isArray(known)) merged[field] = unite(known, added as unknown[]);
    else if (known === undefined || (field === 'acceptsNewPatients' && added)) merged[field] = added;
    else if (added !== undefined && field !== 'acceptsNewPatients' && plain(known) !== plain(added)) onConflict(field);
  }
  return merged as Draft;
}

function unite(known: readonly unknown[], added: readonly unknown[]): readonly unknown[] {
  const keyOf = (item: unknown) => (typeof item === 'object' ? (item as { readonly name?: string }).name : item);
  const keys = new Set(known.map(keyOf));
  return known.length < most ? [...known, ...added.filter((item) => !keys.has(keyOf(item)))] : known;
}

/** What the places together say of the specialist, where it says nothing itself. */
function conclude(facts: Facts, places: readonly LocationDraft[]): Pick<Specialist, 'acceptsNewPatients' | 'visitKinds'> {
  const answers = new Set(places.map(({ acceptsNewPatients }) => acceptsNewPatients));
  return {
    acceptsNewPatients: facts.acceptsNewPatients ?? (answers.has(true) || (answers.has(false) && !answers.has(undefined) ? false : undefined)),
    visitKinds: [...new Set([facts, ...places].flatMap(({ visitKinds }) => visitKinds))],
  };
}

function freeze<Value>(value: Value): Value {
  if (!Object.isFrozen(value)) Object.values(Object.freeze(value) as object).forEach(freeze);
  return value;
}
