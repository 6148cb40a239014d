import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { describeError, report, reportAfter } from '../host/report.ts';
import { loadTextCorrections } from '../sources/load-text-corrections.ts';
import type { TextLayer } from '../text/say.ts';

/** Loads the hospital's corrections to our strings (`text`); without them, or until they come, ours are shown. */
export class TextCorrectionsController {
  /**
   * @param address gives the URL as the web team wrote it, `undefined` for none
   * @param use called with the corrections, `undefined` where there are none
   */
  constructor(
    host: ReactiveControllerHost & Element,
    address: () => string | undefined,
    use: (layer: TextLayer | undefined) => void,
  ) {
    new Task(host, {
      args: () => [address()] as const,
      task: async ([written], { signal }) => {
        report(host, 'text', []);
        if (!written) return use(undefined);
        const { layer, problems } = await reportAfter(host, loadTextCorrections(written, signal));
        report(host, 'text', problems.map((problem) => `text: ${problem}`));
        use(layer);
      },
      onError: (error) => report(host, 'text', [`text: ${describeError(error)}`]),
    });
  }
}
