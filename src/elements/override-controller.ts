import type { LitElement } from 'lit';
import { ChildJsonController } from '../host/child-json-controller.ts';
import { reportGroup, warnOnce } from '../host/logger.ts';
import { remember } from '../host/remember.ts';
import { SourceController } from '../host/source-controller.ts';
import { mergeById, type Merged, type OverrideGrammar } from '../model/merge-by-id.ts';
import { loadOverride } from '../sources/load-override.ts';

/**
 * A hospital's changes to the content of an element: a child `<script type="application/json">`, else what `src` points
 * to. Where they can't be had, ours holds, and the web team is told.
 */
export class OverrideController<Content extends { readonly grammar: OverrideGrammar }> {
  readonly #host: LitElement;
  readonly #source: SourceController<readonly [src: string | undefined, inline: string | undefined]>;
  readonly #merged = remember<Merged<Content>>();
  #override: unknown;

  /** @param src gives the address as the web team wrote it; `undefined` for none */
  constructor(host: LitElement, src: () => string | undefined) {
    this.#host = host;
    const child = new ChildJsonController(host);
    this.#source = new SourceController(host, {
      args: () => {
        const address = src();
        if (address || child.text) return [address, child.text] as const;
        this.#override = undefined;
        return undefined;
      },
      load: async ([address, inline], signal) => {
        this.#override = undefined;
        this.#override = inline ? JSON.parse(inline) : await loadOverride(address!, signal);
        host.requestUpdate();
      },
      onError: (error) => {
        warnOnce(host, `the hospital’s own content could not be used, ours is shown: ${error instanceof Error ? error.message : 'unknown error'}`);
        host.requestUpdate();
      },
    });
  }

  /** When `true`, what the patient will read is not known yet. */
  get isLoading(): boolean {
    return this.#source.status === 'pending';
  }

  /** Ours with the hospital's changes. What can't be used is told to the web team once, with its path. */
  merge(content: Content): Merged<Content> {
    return this.#merged([content, this.#override], () => {
      if (this.#override === undefined) return { ...content, problems: [] };
      const merged = mergeById(content, this.#override, content.grammar);
      if (merged.problems.length) reportGroup(this.#host, `${merged.problems.length} things in the hospital’s own content could not be used`, merged.problems);
      return merged;
    });
  }
}
