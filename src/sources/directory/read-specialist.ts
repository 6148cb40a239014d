import type { Specialist } from '../../model/specialist.ts';
import { cleanText, type Note } from '../values/clean-text.ts';
import { joinName, splitName } from '../values/read-name.ts';
import { specialistFields, type FieldKind, type SpecialistField } from './fields.ts';
import type { ProblemLog } from './problem-log.ts';
import { readLocation, readVisits, type LocationDraft } from './read-location.ts';
import { mostText, readCancers, readList, readSingle, readSpecialties } from './read-value.ts';
import { isRecord, writeEntry, type WrittenEntry } from './written-entry.ts';

/** A specialist while rows are still being merged into it; `id` is the directory's own, if it has one. */
export type SpecialistDraft = { -readonly [Key in keyof Omit<Specialist, 'id' | 'locations'>]: Specialist[Key] } & {
  id: string | undefined;
  locations: LocationDraft[];
};

/** Read apart from the others: they depend on each other or come from more than one column. */
const special = new Set<SpecialistField>(['name', 'credentials', 'cancers', 'specialties', 'visitKinds', 'bookingUrl', 'acceptsNewPatients']);
const lists = new Set<FieldKind>(['list', 'commaList', 'languages', 'states', 'ages']);
const plainFields = (Object.entries(specialistFields) as [SpecialistField, readonly [FieldKind, string]][])
  .filter(([field]) => !special.has(field))
  .map(([field, [kind]]) => ({ field, kind, isList: lists.has(kind) }));

/**
 * Checks one entry.
 *
 * @param where for the web team: "row 12"
 * @returns `undefined` when it is dropped; the reason has been counted then
 */
export function readSpecialist(written: WrittenEntry, where: string, log: ProblemLog, now: Date): SpecialistDraft | undefined {
  const noteField = (field: string): Note => (reason) => log.note(reason, `${where}: ${field}`);
  const single = (column: 'institution' | 'deactivatedOn' | 'reactivatedOn', kind: FieldKind) =>
    readSingle(kind, written.get(column), now, noteField(column)) as string | undefined;
  if (written.has('deactivatedOn') && single('deactivatedOn', 'text') && !single('reactivatedOn', 'text')) {
    log.note('inactive', where);
    return undefined;
  }
  const draft: Record<string, unknown> = {};
  for (const { field, kind, isList } of plainFields) {
    const values = written.get(field);
    draft[field] = isList ? readList(kind, values, noteField(field)) : values && readSingle(kind, values, now, noteField(field));
  }
  const locations = readLocations(written, now, noteField);
  const { name, credentials } = readName(written, draft['gender'] !== undefined || draft['npi'] !== undefined, now, noteField);
  draft['name'] = name || draft['institution'] || locations[0]?.name;
  if (!draft['name']) {
    log.note('no-name', where);
    return undefined;
  }
  const cancersAsWritten = readList('cancers', written.get('cancers'), noteField('cancers'));
  const specialties = readSpecialties(written.get('specialties'), false, noteField('specialties'));
  const more = written.has('moreSpecialties') ? readSpecialties(written.get('moreSpecialties'), true, noteField('specialties')) : [];
  const visits = readVisits(written, now, noteField);
  const known = new Set(specialties.map((specialty) => specialty.name));
  return Object.assign(draft as unknown as SpecialistDraft, visits, {
    credentials: credentials || undefined,
    cancers: readCancers(cancersAsWritten),
    cancersAsWritten,
    specialties: [...specialties, ...more.filter((specialty) => !known.has(specialty.name))],
    locations,
  });
}

function readName(written: WrittenEntry, isPerson: boolean, now: Date, noteField: (field: string) => Note) {
  const part = (column: 'firstName' | 'middleName' | 'lastName' | 'suffix') => cleanText(written.get(column)?.[0], mostText, noteField('name'), true);
  const credentials = (readSingle('credentials', written.get('credentials'), now, noteField('credentials')) as string | undefined) ?? '';
  const [first, last] = [part('firstName'), part('lastName')];
  const whole = cleanText(written.get('name')?.[0], mostText, noteField('name'));
  const joined = joinName(first, part('middleName'), last, part('suffix'));
  if (joined && (first || !whole)) return { name: joined, credentials };
  const split = splitName(whole, isPerson || credentials !== '');
  return { name: split.name, credentials: credentials || split.credentials };
}

function readLocations(written: WrittenEntry, now: Date, noteField: (field: string) => Note): LocationDraft[] {
  const listed = written.get('locations')?.flat().filter(isRecord).slice(0, 500);
  if (!listed?.length) {
    const location = readLocation(written, now, noteField);
    const accepts = location && readSingle('boolean', written.get('acceptsNewPatients'), now, () => undefined);
    return location ? [{ ...location, acceptsNewPatients: accepts as boolean | undefined }] : [];
  }
  const locations: LocationDraft[] = [];
  for (const record of listed) {
    const entry = writeEntry(record);
    const name = entry.get('name');
    if (name) entry.set('locationName', name);
    const location = readLocation(entry, now, noteField);
    if (location) locations.push(Object.assign(location, readVisits(entry, now, noteField)));
  }
  return locations;
}
