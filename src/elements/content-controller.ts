import type { ReactiveControllerHost } from 'lit';
import { warnOnce } from '../host/logger.ts';
import { SourceController } from '../host/source-controller.ts';
import { loadContent } from '../sources/load-content.ts';
import type { PinnedName } from '../sources/pinned-files.ts';

/** Loads an element's words and health content; without them it has nothing to say, and its fallback stays. */
export class ContentController {
  /** What the files hold together; `undefined` until all are there. */
  data: Readonly<Record<string, unknown>> | undefined;
  failed = false;

  constructor(host: ReactiveControllerHost & Element, names: readonly PinnedName[]) {
    if (!names.length) this.data = {};
    new SourceController(host, {
      args: () => (names.length ? names : undefined),
      load: async (wanted) => {
        const files = await Promise.all(wanted.map((name) => loadContent(name)));
        this.data = Object.assign({}, ...files) as Record<string, unknown>;
        this.failed = false;
        host.requestUpdate();
      },
      onError: (error) => {
        this.failed = true;
        warnOnce(host, `its words could not be loaded (${error instanceof Error ? error.message : 'unknown error'}). Copy the folder dist/data to your server, beside the script.`);
        host.requestUpdate();
      },
    });
  }
}
