import type { LitElement } from 'lit';
import { ChildJsonController } from '../../host/child-json-controller.ts';
import { describeError, report } from '../../host/report.ts';
import { SourceController } from '../../host/source-controller.ts';
import type { Specialist } from '../../model/specialist.ts';
import { loadDirectory } from '../../sources/load-directory.ts';

/** The center's own rules: one entry of a directory in a JSON child, read by the same reader, under the same names. */
export class CenterController {
  center: Specialist | undefined = undefined;
  readonly #child: ChildJsonController;
  #done: string | undefined;

  constructor(host: LitElement) {
    this.#child = new ChildJsonController(host);
    const settle = (text: string | undefined, center?: Specialist) => {
      this.center = center;
      this.#done = text;
      host.requestUpdate();
    };
    new SourceController(host, {
      args: () => (this.#child.text ? ([this.#child.text] as const) : undefined),
      load: async ([inline], signal) => {
        const { specialists, problems } = await loadDirectory({ src: undefined, inline }, { signal });
        report(host, 'center', problems.map(({ message }) => `the center's own rules: ${message}`));
        settle(inline, specialists[0]);
      },
      onError: (error) => {
        report(host, 'center', [`the center's own rules could not be used: ${describeError(error)}`]);
        settle(this.#child.text);
      },
    });
  }

  /** Whether rules are there that have not been read yet: what is drawn before them would jump. */
  get isReading(): boolean {
    return this.#child.text !== undefined && this.#child.text !== this.#done;
  }
}
