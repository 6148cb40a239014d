import type { LitElement } from 'lit';
import { warnOnce } from '../../host/logger.ts';
import { SourceController, type SourceStatus } from '../../host/source-controller.ts';
import { loadRecords } from '../../sources/load-records.ts';

/** One file that changes our list, the hospital's or the chosen specialist's: wherever it is, as it was written. */
export class RecordsLayer {
  /** What it holds, not yet checked; `undefined` until it is there, and where there is none. */
  override: unknown;
  readonly #source: SourceController<readonly [src: string | undefined, inline: string | undefined]>;

  /**
   * @param named gives an address and the text of a child, which wins; neither for none
   * @param warning for the web team, where it can't be had
   */
  constructor(host: LitElement, named: () => readonly [src: string | undefined, inline?: string], warning: (error: Error) => string) {
    this.#source = new SourceController(host, {
      args: () => {
        const [src, inline] = named();
        if (src || inline) return [src, inline] as const;
        this.override = undefined;
        return undefined;
      },
      load: async ([src, inline], signal) => {
        this.override = undefined;
        this.override = inline ? JSON.parse(inline) : await loadRecords(src!, signal);
        host.requestUpdate();
      },
      onError: (error) => {
        warnOnce(host, warning(error as Error));
        host.requestUpdate();
      },
    });
  }

  get status(): SourceStatus {
    return this.#source.status;
  }
}
