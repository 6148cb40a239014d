import type { ReactiveControllerHost } from 'lit';
import { describeError, report } from '../host/report.ts';
import { SourceController } from '../host/source-controller.ts';
import { loadContent } from '../sources/load-content.ts';
import type { PinnedName } from '../sources/pinned-files.ts';

/** Loads an element's words and health content; without them it has nothing to say, and its fallback stays. */
export class ContentController {
  /** What the files hold together; `undefined` until all are there. */
  data: Readonly<Record<string, unknown>> | undefined = undefined;
  failed = false;

  constructor(host: ReactiveControllerHost & Element, names: readonly PinnedName[]) {
    if (!names.length) this.data = Object.create(null) as Record<string, unknown>;
    new SourceController(host, {
      args: () => (names.length ? names : undefined),
      load: async (wanted) => {
        const files = await Promise.all(wanted.map((name) => loadContent(name)));
        this.data = Object.assign(Object.create(null), ...files) as Record<string, unknown>;
        this.failed = false;
        report(host, 'words', []);
        host.requestUpdate();
      },
      onError: (error) => {
        this.failed = true;
        report(host, 'words', [`its words could not be loaded (${describeError(error)}). Copy the folder dist/data to your server, beside the script.`]);
        host.requestUpdate();
      },
    });
  }
}
