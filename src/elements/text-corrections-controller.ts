import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { reportGroup, warnOnce } from '../host/logger.ts';
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
        if (!written) return use(undefined);
        const { layer, problems } = await loadTextCorrections(new URL(written, document.baseURI), signal);
        if (problems.length) reportGroup(host, `text: ${problems.length} corrections were not taken`, problems);
        use(layer);
      },
      onError: (error) => warnOnce(host, `text: ${error instanceof Error ? error.message : 'could not be loaded'}`),
    });
  }
}
