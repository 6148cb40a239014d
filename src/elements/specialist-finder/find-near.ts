import { Task } from '@lit/task';
import type { LitElement } from 'lit';
import { report, reportAfter } from '../../host/report.ts';
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
      report(host, 'place', []);
      if (!text || !ready) return undefined;
      const [place, other] = await reportAfter(host, resolvePlace(text, cities() ?? [], signal));
      if (place && !other) return place;
      return void report(host, 'place', ['near must be a ZIP code or "city, ST" that we know.']);
    },
    onError: () => report(host, 'place', ['near could not be looked up. Copy the folder dist/data to your server, beside the script.']),
  });
}
