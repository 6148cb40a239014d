import type { LitElement } from 'lit';
import { report } from '../host/report.ts';
import { SourceController, type SourceStatus } from '../host/source-controller.ts';
import { parseJson } from '../model/bare.ts';
import { loadOverride } from '../sources/load-override.ts';

/** One file that changes our content, the hospital's or the chosen specialist's: wherever it is, as it was written. */
export class OverrideLayer {
  /** What it holds, not yet checked; `undefined` until it is there, and where there is none. */
  override: unknown = undefined;
  readonly #source: SourceController<readonly [src: string | undefined, inline: string | undefined]>;

  /**
   * @param about what it is to the web team
   * @param named gives an address and the text of a child, which wins; neither for none
   * @param warning for the web team, where it can't be had
   */
  constructor(host: LitElement, about: string, named: () => readonly [src: string | undefined, inline?: string], warning: (error: Error) => string) {
    this.#source = new SourceController(host, {
      args: () => {
        const [src, inline] = named();
        if (src || inline) return [src, inline] as const;
        this.override = undefined;
        return undefined;
      },
      load: async ([src, inline], signal) => {
        this.override = undefined;
        report(host, about, []);
        this.override = inline ? parseJson(inline) : await loadOverride(src!, signal);
        host.requestUpdate();
      },
      onError: (error) => {
        report(host, about, [warning(error as Error)]);
        host.requestUpdate();
      },
    });
  }

  get status(): SourceStatus {
    return this.#source.status;
  }
}
