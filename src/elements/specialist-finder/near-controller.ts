import { Task } from '@lit/task';
import type { LitElement } from 'lit';
import { warnOnce } from '../../host/logger.ts';
import type { Place } from '../../model/place.ts';
import { readZip, resolvePlace } from './search/resolve-place.ts';

/** Understands the web team's `near` as what a patient types is understood: a ZIP code, or "city, ST". */
export class NearController {
  /** The place meant; `undefined` until it is found, and where there is none. */
  place: Place | undefined;

  /**
   * @param near gives the setting
   * @param cities those of the directory, `undefined` until it has been read
   */
  constructor(host: LitElement, near: () => string | undefined, cities: () => readonly Place[] | undefined) {
    new Task(host, {
      args: () => {
        const text = near();
        return [text, !text || readZip(text) !== undefined || cities() !== undefined] as const;
      },
      task: async ([text, ready], { signal }) => {
        if (!text || !ready) return void (this.place = undefined);
        const places = await resolvePlace(text, cities() ?? [], signal);
        this.place = places.length === 1 ? places[0] : undefined;
        if (!this.place) warnOnce(host, 'near must be a ZIP code or "city, ST" that we know.');
        host.requestUpdate();
      },
      onError: () => warnOnce(host, 'near could not be looked up.'),
    });
  }
}
