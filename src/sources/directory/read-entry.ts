import { resolveCancers } from '../../content/resolve-cancers.ts';
import type { CancerTypeId } from '../../model/cancer-type.ts';
import { formatPhone } from '../../model/phone.ts';
import type { Specialist, SpecialistLocation } from '../../model/specialist.ts';
import { cleanText } from '../values/clean-text.ts';
import { isRecord } from '../values/json-value.ts';
import { joinName, splitName } from '../values/read-name.ts';
import { readPosition } from '../values/read-position.ts';
import { readPostalCode } from '../values/read-postal-code.ts';
import { readState } from '../values/read-state.ts';
import { locationFields, specialistFields } from './fields.ts';
import { commaList, mostText, text, title, type ValueReader } from './read-value.ts';
import type { Note, ProblemReason, ReadingReport } from './reading-report.ts';
import { writeEntry, type WrittenEntry } from './written-entry.ts';

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };
export type LocationDraft = Writable<SpecialistLocation>;
/** A specialist as one entry tells it; `id` is the directory's own, if it has one. */
export type SpecialistDraft = Writable<Omit<Specialist, 'id' | 'locations'>> & { id: string | undefined; locations: LocationDraft[] };

type Fields = Readonly<Record<string, readonly [ValueReader<unknown>, string?]>>;
type ValuesOf<Table extends Fields> = { [Field in keyof Table]: ReturnType<Table[Field][0]> };
type NoteOf = (field: string) => Note;

/** Places of one entry; more no card can show. */
const mostPlaces = 500;

/**
 * Checks one entry.
 *
 * @param where for the web team: "row 12"
 * @returns `undefined` when it is dropped; the reason has been counted then
 */
export function readSpecialist(entry: WrittenEntry, where: string, report: ReadingReport): SpecialistDraft | undefined {
  const noteOf: NoteOf = (field) => (reason) => report.note(reason, `${where}: ${field}`);
  const drop = (reason: ProblemReason) => void report.note(reason, where);
  const isTold = (column: 'deactivatedOn' | 'reactivatedOn') => text(entry.get(column), noteOf(column));
  if (isTold('deactivatedOn') && !isTold('reactivatedOn')) return drop('inactive');
  const facts = readFields(specialistFields, entry, noteOf);
  // A day's grace: it is already tomorrow east of here.
  if (facts.verifiedOn && facts.verifiedOn > report.tomorrow) {
    noteOf('verifiedOn')('future-date');
    facts.verifiedOn = undefined;
  }
  // What someone is good at is more than cancers: an operation, a clinical trial.
  const focus = commaList(entry.get('expertise'), noteOf('expertise')).filter((words) => resolveCancers(words).length);
  facts.cancers = [...new Set([...facts.cancers, ...focus])];
  const locations = listPlaces(entry, facts.acceptsNewPatients)
    .map((place) => readLocation(place, noteOf))
    .filter((location) => location !== undefined);
  const written = readName(entry, facts, noteOf('name'));
  const name = written.name || facts.institution || locations[0]?.name;
  if (!name) return drop('no-name');
  return {
    ...facts,
    name,
    credentials: (facts.credentials ?? written.credentials) || undefined,
    cancers: readCancers(facts.cancers, report),
    cancersAsWritten: facts.cancers,
    locations,
  };
}

/** What the words mean; those that mean nothing to us find nobody, so the web team hears of them. */
function readCancers(words: readonly string[], report: ReadingReport): readonly CancerTypeId[] {
  const known = words.flatMap((word) => {
    const ids = resolveCancers(word, words.length === 1);
    if (!ids.length) report.note('unknown-cancer', `"${word}"`);
    return ids;
  });
  return [...new Set(known)];
}

function readFields<Table extends Fields>(table: Table, entry: WrittenEntry, noteOf: NoteOf): ValuesOf<Table> {
  const values: Record<string, unknown> = {};
  for (const field of Object.keys(table) as (keyof Table & keyof typeof locationFields)[]) {
    values[field] = table[field]![0](entry.get(field), noteOf(field));
  }
  return values as ValuesOf<Table>;
}

function readName(entry: WrittenEntry, facts: ValuesOf<typeof specialistFields>, note: Note): ReturnType<typeof splitName> {
  const [first, middle, last, suffix] = (['firstName', 'middleName', 'lastName', 'suffix'] as const).map((column) =>
    cleanText(entry.get(column)?.[0], mostText, note, true),
  ) as [string, string, string, string];
  const joined = joinName(first, middle, last, suffix);
  const person = text(entry.get('personName'), note);
  const written = facts.name ?? person;
  if (joined && (first || !written)) return { name: joined, credentials: '' };
  return splitName(written ?? '', Boolean(facts.gender ?? facts.npi ?? facts.credentials ?? (!facts.name && person)));
}

/** An entry for each place: those an entry of JSON lists, else the columns of the entry itself. */
function listPlaces(entry: WrittenEntry, accepts: boolean | undefined): WrittenEntry[] {
  const listed = (entry.get('locations') ?? []).flat().filter(isRecord).slice(0, mostPlaces).map((record) => {
    const place = writeEntry(record);
    // One phone for all places stands with the specialist.
    if (!place.has('phone')) place.set('phone', entry.get('phone') ?? []);
    return place.set('name', place.get('name') ?? place.get('locationName') ?? place.get('institution') ?? []);
  });
  if (listed.length && !entry.has('street')) return listed;
  // How to book and how to meet are said of the specialist there.
  const place: WrittenEntry = new Map(entry).set('name', entry.get('locationName') ?? []).set('acceptsNewPatients', [accepts]);
  place.delete('bookingUrl');
  place.delete('visitKinds');
  return [place, ...listed];
}

/** @returns `undefined` where no place and no phone is told */
function readLocation(entry: WrittenEntry, noteOf: NoteOf): LocationDraft | undefined {
  const written = readFields(locationFields, entry, noteOf);
  const { state, country, phone } = written;
  const isAmerican = country ? country === 'US' : state ? readState(state) !== undefined : undefined;
  const postalCode = written.postalCode && readPostalCode(written.postalCode, isAmerican, noteOf('postalCode'));
  const position = readPosition(written.latitude, written.longitude, isAmerican === true, noteOf('coordinates'));
  const street = [written.street, title(entry.get('street2'), noteOf('street'))].filter(Boolean).join(', ') || undefined;
  const isTold = written.name ?? street ?? written.city ?? postalCode ?? position ?? phone ?? state;
  if (!isTold) return undefined;
  return {
    ...written,
    street,
    postalCode,
    country: country ?? (isAmerican ?? /^\d{5}$/.test(postalCode ?? '') ? 'US' : undefined),
    latitude: position?.latitude,
    longitude: position?.longitude,
    phone: phone && (isAmerican !== false || country === 'CA') ? formatPhone(phone) : phone,
  };
}
