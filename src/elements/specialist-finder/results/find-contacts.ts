import { telephoneUrl } from '../../../model/phone.ts';
import { safeUrl } from '../../../model/safe-url.ts';
import type { Specialist, SpecialistLocation } from '../../../model/specialist.ts';
import type { FinderView } from '../finder-view.ts';

/** Whom to call and where to book: the specialist's own, and the hospital's where it is another one. */
export interface Contacts {
  readonly ownPhone: string | undefined;
  readonly hospitalPhone: string | undefined;
  readonly ownBooking: string | undefined;
  readonly hospitalBooking: string | undefined;
}

/**
 * The ways to reach a specialist. A place's own number and page come before those of other places; URLs that are not
 * safe to follow are left out.
 *
 * @param location the place that is shown, else the first
 */
export function findContacts(view: FinderView, specialist: Specialist, location = specialist.locations[0]): Contacts {
  const places: readonly (SpecialistLocation | undefined)[] = [location, ...specialist.locations];
  const ownPhone = places.find((place) => place?.phone)?.phone;
  const ownBooking = safeLink(location?.bookingUrl ?? specialist.bookingUrl ?? places.find((place) => place?.bookingUrl)?.bookingUrl);
  const hospitalBooking = safeLink(view.bookingUrl);
  const dialed = (phone: string | undefined) => phone && (telephoneUrl(phone) ?? phone);
  return {
    ownPhone,
    hospitalPhone: dialed(view.phone) === dialed(ownPhone) ? undefined : view.phone,
    ownBooking,
    hospitalBooking: hospitalBooking === ownBooking ? undefined : hospitalBooking,
  };
}

/** An absolute address that is safe to follow, or `undefined`. */
export function safeLink(written: string | undefined): string | undefined {
  const safe = written && safeUrl(written);
  try {
    return safe ? new URL(safe, document.baseURI).href : undefined;
  } catch {
    // A relative address in a page that has none itself.
    return undefined;
  }
}
