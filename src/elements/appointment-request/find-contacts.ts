import { distanceInMiles } from '../../directory/distance.ts';
import { telephoneUrl } from '../../model/phone.ts';
import type { Place } from '../../model/place.ts';
import { safeUrl } from '../../model/safe-url.ts';
import type { Specialist, SpecialistLocation } from '../../model/specialist.ts';

/** A number to call, and when someone answers it, as written. */
export interface PhoneContact {
  readonly phone: string;
  readonly hours: string | undefined;
  /** Whose it is: the chosen specialist's, the hospital's, or the National Cancer Institute's where there is no other. */
  readonly whose: 'specialist' | 'hospital' | 'nci';
}

export interface Contacts {
  /** The first is the one to call. Never empty. */
  readonly numbers: readonly [PhoneContact, ...PhoneContact[]];
  /** Where to book online; absolute, its protocol checked. */
  readonly bookingUrl: string | undefined;
}

/** What the web team has set on the element or the page. */
export interface GivenContacts {
  readonly phone: string | undefined;
  readonly hours: string | undefined;
  readonly bookingUrl: string | undefined;
}

/** The contacts that hold: the chosen specialist's at the place nearest to the patient, then the hospital's. */
export function findContacts(specialist: Specialist | undefined, place: Place | undefined, given: GivenContacts): Contacts {
  const places = placesByDistance(specialist?.locations ?? [], place);
  const theirs = places.find(({ phone }) => phone);
  const numbers: PhoneContact[] = [];
  if (theirs) numbers.push({ phone: theirs.phone!, hours: theirs.hours, whose: 'specialist' });
  if (given.phone) {
    // The same number twice is the hospital's, whose hours have a time zone.
    if (theirs && telephoneUrl(theirs.phone!) === telephoneUrl(given.phone)) numbers.pop();
    numbers.push({ phone: given.phone, hours: given.hours, whose: 'hospital' });
  }
  const [first = { phone: '1-800-422-6237', hours: undefined, whose: 'nci' }, ...others] = numbers;
  const bookings = [places[0]?.bookingUrl, specialist?.bookingUrl, ...places.map(({ bookingUrl }) => bookingUrl), given.bookingUrl];
  return { numbers: [first, ...others], bookingUrl: bookings.map(followable).find(Boolean) };
}

function placesByDistance(places: readonly SpecialistLocation[], from: Place | undefined): readonly SpecialistLocation[] {
  const far = ({ latitude, longitude }: SpecialistLocation) =>
    from && latitude !== undefined && longitude !== undefined ? distanceInMiles(from, { latitude, longitude }) : Infinity;
  return [...places].sort((a, b) => (far(a) < far(b) ? -1 : far(a) > far(b) ? 1 : 0));
}

function followable(written: string | undefined): string | undefined {
  const safe = written && safeUrl(written, ['https:', 'http:']);
  try {
    return safe ? new URL(safe, document.baseURI).href : undefined;
  } catch {
    // A relative address in a page that has none itself.
    return undefined;
  }
}
