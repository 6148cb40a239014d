import type { SpecialistLocation, VisitKind } from '../../model/specialist.ts';
import { formatPhone, telephoneUrl } from '../../model/phone.ts';
import { cleanText, type Note } from '../values/clean-text.ts';
import { readPosition } from '../values/read-position.ts';
import { readPostalCode } from '../values/read-postal-code.ts';
import { readState } from '../values/read-state.ts';
import { mostText, readList, readSingle } from './read-value.ts';
import type { WrittenEntry } from './written-entry.ts';

/** A location while rows are still being merged into it. */
export type LocationDraft = { -readonly [Key in keyof SpecialistLocation]: SpecialistLocation[Key] };

/**
 * The location that an entry tells, checked.
 *
 * @param noteField says of which field a problem is
 * @returns `undefined` where no place and no phone is told
 */
export function readLocation(written: WrittenEntry, now: Date, noteField: (field: string) => Note): LocationDraft | undefined {
  const text = (column: 'street' | 'street2' | 'city' | 'locationName') => readSingle('title', written.get(column), now, noteField(column)) as string | undefined;
  const country = readSingle('country', written.get('country'), now, noteField('country')) as string | undefined;
  const state = readSingle('state', written.get('state'), now, noteField('state')) as string | undefined;
  const isAmerican = country ? country === 'US' : state ? readState(state) !== undefined : undefined;
  const zip = cleanText(written.get('postalCode')?.[0], mostText, noteField('postalCode'));
  const postalCode = zip ? readPostalCode(zip, isAmerican, noteField('postalCode')) : undefined;
  const degrees = (column: 'latitude' | 'longitude') => cleanText(written.get(column)?.[0], mostText, noteField(column));
  const position = readPosition(degrees('latitude'), degrees('longitude'), isAmerican === true, noteField('coordinates'));
  const street = [text('street'), text('street2')].filter(Boolean).join(', ') || undefined;
  const location: LocationDraft = {
    name: text('locationName'),
    street,
    city: text('city'),
    state,
    postalCode,
    country: country ?? (isAmerican || (isAmerican === undefined && /^\d{5}$/.test(postalCode ?? '')) ? 'US' : undefined),
    latitude: position?.latitude,
    longitude: position?.longitude,
    phone: readPhone(written.get('phone'), isAmerican !== false || country === 'CA', noteField('phone')),
    bookingUrl: undefined,
    acceptsNewPatients: undefined,
    visitKinds: [],
    hours: readSingle('text', written.get('hours'), now, noteField('hours')) as string | undefined,
  };
  const hasPlace = location.name ?? street ?? location.city ?? postalCode ?? position ?? location.phone ?? (state && state.length > 0 ? state : undefined);
  return hasPlace === undefined ? undefined : location;
}

/** What a location says of visits; kept apart because in a CSV these columns speak of the specialist. */
export function readVisits(written: WrittenEntry, now: Date, noteField: (field: string) => Note): Pick<SpecialistLocation, 'bookingUrl' | 'acceptsNewPatients' | 'visitKinds'> {
  const kinds = new Set(readList('visits', written.get('visitKinds'), noteField('visitKinds')) as readonly VisitKind[]);
  // A column "Telehealth" holds yes or no, or what there is.
  const telehealth = written.get('telehealth');
  if (telehealth && readSingle('boolean', telehealth, now, () => undefined)) kinds.add('video');
  return {
    bookingUrl: readSingle('link', written.get('bookingUrl'), now, noteField('bookingUrl')) as string | undefined,
    acceptsNewPatients: readSingle('boolean', written.get('acceptsNewPatients'), now, noteField('acceptsNewPatients')) as boolean | undefined,
    visitKinds: [...kinds],
  };
}

function readPhone(values: readonly unknown[] | undefined, isNorthAmerican: boolean, note: Note): string | undefined {
  for (const value of values ?? []) {
    const cell = typeof value === 'string' ? value.slice(0, mostText) : value;
    const all = typeof cell === 'string' ? cell.split(/[\r\n;|]+|\s+or\s+|\s\/\s/i).filter((part) => part.trim()) : [cell];
    const phone = cleanText(all[0], 60, note);
    // "000-000-0000" fills a column that may not be empty.
    if (!phone || /^[\D0]*$/.test(phone)) continue;
    if (!telephoneUrl(phone)) {
      note('bad-phone');
      continue;
    }
    if (all.length > 1) note('several-phones');
    return isNorthAmerican ? formatPhone(phone) : phone;
  }
  return undefined;
}
