import type { LitElement } from 'lit';
import { ChildJsonController } from '../../host/child-json-controller.ts';
import { warnOnce } from '../../host/logger.ts';
import { SourceController } from '../../host/source-controller.ts';
import type { Specialist } from '../../model/specialist.ts';
import { loadDirectory } from '../../sources/load-directory.ts';

/** The center's own rules: one entry of a directory in a JSON child, read by the same reader, under the same names. */
export class CenterController {
  center: Specialist | undefined;

  constructor(host: LitElement) {
    const child = new ChildJsonController(host);
    new SourceController(host, {
      args: () => (child.text ? ([child.text] as const) : undefined),
      load: async ([inline], signal) => {
        const { specialists, problems } = await loadDirectory({ src: undefined, inline }, { signal });
        this.center = specialists[0];
        for (const { message } of problems) warnOnce(host, `the center's own rules: ${message}`);
        host.requestUpdate();
      },
      onError: (error) => warnOnce(host, `the center's own rules could not be used: ${error instanceof Error ? error.message : 'unknown error'}`),
    });
  }
}
