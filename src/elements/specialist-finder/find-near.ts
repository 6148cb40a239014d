import { Task } from '@lit/task';
import type { LitElement } from 'lit';
import { warnOnce } from '../../host/logger.ts';
import type { Place } from '../../model/place.ts';
import { readZip, resolvePlace } from './search/find-place.ts';

/**
 * Understands the web team's `near` as what a patient types is understood: a ZIP code, or "city, ST".
 *
 * @param near gives the setting
 * @param cities those of the directory, `undefined` until it has been read
 * @returns the place meant, as `value`; `undefined` until it is found, and where there is none
 */
export function findNear(
  host: LitElement,
  near: () => string | undefined,
  cities: () => readonly Place[] | undefined,
): { readonly value: Place | undefined } {
  return new Task(host, {
    args: () => {
      const text = near();
      return [text, text && (readZip(text) ?? cities())] as const;
    },
    task: async ([text, ready], { signal }) => {
      if (!text || !ready) return undefined;
      const [place, other] = await resolvePlace(text, cities() ?? [], signal);
      if (place && !other) return place;
      return void warnOnce(host, 'near must be a ZIP code or "city, ST" that we know.');
    },
    onError: () => warnOnce(host, 'near could not be looked up.'),
  });
}
