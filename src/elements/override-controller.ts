import type { LitElement } from 'lit';
import { ChildJsonController } from '../host/child-json-controller.ts';
import { remember } from '../host/remember.ts';
import { describeError, report } from '../host/report.ts';
import { bare } from '../model/bare.ts';
import { mergeById, type Merged, type OverrideGrammar } from '../model/merge-by-id.ts';
import { OverrideLayer } from './override-layer.ts';

/** Under which the web team is told of it. */
const about = 'content';

/**
 * A hospital's changes to the content of an element: a child `<script type="application/json">`, else what `src` points
 * to. Where they can't be had, ours holds, and the web team is told.
 */
export class OverrideController<Content extends { readonly grammar: OverrideGrammar }> {
  readonly #host: LitElement;
  readonly #layer: OverrideLayer;
  readonly #merged = remember<Merged<Content>>();

  /** @param src gives the address as the web team wrote it; `undefined` for none */
  constructor(host: LitElement, src: () => string | undefined) {
    this.#host = host;
    const child = new ChildJsonController(host);
    this.#layer = new OverrideLayer(host, about, () => [src(), child.text], (error) => `the hospital’s own content could not be used, ours is shown: ${describeError(error)}`);
  }

  /** When `true`, what the patient will read is not known yet. */
  get isLoading(): boolean {
    return this.#layer.status === 'pending';
  }

  /** Ours with the hospital's changes. What can't be used is told to the web team once, with its path. */
  merge(content: Content): Merged<Content> {
    const { override } = this.#layer;
    return this.#merged([content, override], () => {
      if (override === undefined) return bare({ ...content, problems: [] });
      const merged = mergeById(content, override, content.grammar);
      report(this.#host, about, merged.problems, 'info');
      return merged;
    });
  }
}
