import type { Specialist } from '../../model/specialist.ts';
import type { LocationDraft, SpecialistDraft } from './read-entry.ts';
import type { ReadingReport } from './reading-report.ts';

type OnConflict = (field: string) => void;

interface Slot {
  facts: Omit<SpecialistDraft, 'locations'>;
  /** By what they are told apart. */
  readonly places: Map<string, LocationDraft>;
  specialist: Specialist;
}

/** More no card can show. */
const mostPlaces = 200;
const mostItems = 200;

/** Gathers checked entries: rows of one specialist merge by `id`, then by NPI, else never. */
export class DirectoryBuilder {
  readonly #byId = new Map<string, Slot>();
  readonly #byNpi = new Map<string, Slot>();
  readonly #report: ReadingReport;

  constructor(report: ReadingReport) {
    this.#report = report;
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Frozen specialists in the order of the file. */
  list(): readonly Specialist[] {
    return Object.freeze(Array.from(this.#byId.values(), ({ specialist }) => specialist));
  }

  /** @param where "row 12", for problems and where an id has to be made */
  add({ locations, ...row }: SpecialistDraft, where: string): void {
    const onConflict: OnConflict = (field) => this.#report.note('conflict', `${where}: ${field}`);
    // Each resource of FHIR is known to be a specialist of its own.
    const npi = this.#report.format === 'fhir' ? undefined : row.npi;
    let slot = this.#byId.get(row.id ?? '') ?? this.#byNpi.get(npi ?? '');
    if (slot && !shareAName(slot.facts.name, row.name)) {
      this.#report.note('duplicate-id', where);
      slot = undefined;
    }
    const id = slot?.specialist.id ?? this.#freeId([row.id, row.npi], where.replace(/\W+/g, '-'));
    slot ??= { facts: row, places: new Map(), specialist: undefined! };
    if (slot.facts !== row) slot.facts = mergeFacts(slot.facts, row, locations[0], onConflict);
    for (const location of locations) addPlace(slot.places, location, onConflict);
    slot.specialist = freeze({ ...slot.facts, ...concludeFromPlaces(slot), id, locations: [...slot.places.values()] });
    this.#byId.set(id, slot);
    if (row.npi && !this.#byNpi.has(row.npi)) this.#byNpi.set(row.npi, slot);
  }

  #freeId(wanted: readonly (string | undefined)[], made: string): string {
    let id = wanted.find((one) => one && !this.#byId.has(one)) ?? made;
    for (let number = 2; this.#byId.has(id); number += 1) id = `${made}-${number}`;
    return id;
  }
}

function plain(text: unknown): string {
  return typeof text === 'string' ? text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim() : '';
}

/** Whether two names can be one person's: at least one word in common. A hospital's id in the `id` column must not melt its doctors into one. */
function shareAName(one: string, other: string): boolean {
  const words = plain(one).split(' ');
  return plain(one) === plain(other) || plain(other).split(' ').some((word) => word.length > 1 && words.includes(word));
}

/** The first value wins, lists grow. */
function mergeFacts(facts: Slot['facts'], row: Slot['facts'], place: LocationDraft | undefined, onConflict: OnConflict): Slot['facts'] {
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
  const key = [street ? '' : name, street, city, state, postalCode].map(plain).join('|');
  const known = places.get(key);
  if (known || places.size < mostPlaces) places.set(key, known ? merge(known, added, onConflict) : added);
  else onConflict('locations');
}

/** What one says and the other doesn't is kept; where they differ, the first is. */
function merge<Draft extends object>(first: Draft, next: Draft, onConflict: OnConflict): Draft {
  const merged = { ...first };
  for (const field of Object.keys(next) as (keyof Draft & string)[]) {
    const [known, added] = [first[field], next[field]] as [unknown, unknown];
    let value = known;
    if (known === undefined) value = added;
    else if (Array.isArray(known)) value = unite(known, added as unknown[]);
    else if (field === 'acceptsNewPatients') value = known || added;
    else if (added !== undefined && added !== known && (typeof known !== 'string' || plain(known) !== plain(added))) onConflict(field);
    merged[field] = value as Draft[typeof field];
  }
  return merged;
}

function unite(known: readonly unknown[], added: readonly unknown[]): readonly unknown[] {
  const keyOf = (item: unknown) => (typeof item === 'string' ? item : (item as { name: string }).name);
  const keys = new Set(known.map(keyOf));
  return known.length < mostItems ? [...known, ...added.filter((item) => !keys.has(keyOf(item)))] : known;
}

/** What the places together say of the specialist, where it says nothing itself. */
function concludeFromPlaces({ facts, places }: Slot): Pick<Specialist, 'acceptsNewPatients' | 'visitKinds'> {
  const locations = [...places.values()];
  const answers = locations.map(({ acceptsNewPatients }) => acceptsNewPatients);
  const isClosed = answers.length > 0 && answers.every((answer) => answer === false);
  return {
    acceptsNewPatients: facts.acceptsNewPatients ?? (answers.includes(true) || (isClosed ? false : undefined)),
    visitKinds: [...new Set([...facts.visitKinds, ...locations.flatMap(({ visitKinds }) => visitKinds)])],
  };
}

function freeze<Value>(value: Value): Value {
  if (!Object.isFrozen(value)) Object.values(Object.freeze(value) as object).forEach(freeze);
  return value;
}
