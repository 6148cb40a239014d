import type { Specialist } from '../../model/specialist.ts';
import type { ProblemLog } from './problem-log.ts';
import { concludeFromLocations, mergeSpecialist, mergeLocation, shareAName } from './merge-specialist.ts';
import type { SpecialistDraft } from './read-specialist.ts';

interface Slot {
  readonly id: string;
  readonly draft: SpecialistDraft;
  /** What was published last; `undefined` once another row has changed it. */
  specialist: Specialist | undefined;
}

/** Gathers checked entries: rows of one specialist merge by `id`, then by NPI, else never. */
export class DirectoryBuilder {
  readonly #slots: Slot[] = [];
  readonly #ids = new Map<string, Slot>();
  readonly #npis = new Map<string, Slot>();
  readonly #log: ProblemLog;

  constructor(log: ProblemLog) {
    this.#log = log;
  }

  get size(): number {
    return this.#slots.length;
  }

  /**
   * @param where "row 12", for problems and where an id has to be made
   * @param mergesByNpi `false` where each entry is known to be a specialist of its own (FHIR resources)
   */
  add(draft: SpecialistDraft, where: string, mergesByNpi = true): void {
    const byId = draft.id === undefined ? undefined : this.#ids.get(draft.id);
    const same = byId ?? (mergesByNpi && draft.npi !== undefined ? this.#npis.get(draft.npi) : undefined);
    if (same && shareAName(same.draft.name, draft.name)) {
      mergeSpecialist(same.draft, draft, (field) => this.#log.note('conflict', `${where}: ${field}`));
      same.specialist = undefined;
      return;
    }
    if (same) this.#log.note('duplicate-id', where);
    const once: SpecialistDraft['locations'] = [];
    for (const location of draft.locations) mergeLocation(once, location, (field) => this.#log.note('conflict', `${where}: ${field}`));
    draft.locations = once;
    const slot: Slot = { id: this.#freeId(draft, where), draft, specialist: undefined };
    this.#slots.push(slot);
    this.#ids.set(slot.id, slot);
    if (draft.npi && !this.#npis.has(draft.npi)) this.#npis.set(draft.npi, slot);
  }

  #freeId(draft: SpecialistDraft, where: string): string {
    for (const id of [draft.id, draft.npi]) if (id && !this.#ids.has(id)) return id;
    const made = where.replace(/\W+/g, '-');
    let id = made;
    for (let number = 2; this.#ids.has(id); number += 1) id = `${made}-${number}`;
    return id;
  }

  /** Frozen specialists in the order of the file; yields after each that had to be made, so that the caller can pause. */
  *publish(): Generator<void, readonly Specialist[]> {
    const published: Specialist[] = [];
    // Rows that come while the caller pauses belong to the next time.
    for (const slot of this.#slots.slice()) {
      if (!slot.specialist) {
        slot.specialist = freeze(slot.id, slot.draft);
        yield;
      }
      published.push(slot.specialist);
    }
    return Object.freeze(published);
  }
}

function freeze(id: string, draft: SpecialistDraft): Specialist {
  const specialist = { ...draft, ...concludeFromLocations(draft), id, locations: draft.locations.map((location) => Object.freeze({ ...location, visitKinds: Object.freeze([...location.visitKinds]) })) };
  for (const value of Object.values(specialist)) if (Array.isArray(value)) Object.freeze(value);
  return Object.freeze(specialist);
}
