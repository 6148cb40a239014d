import { fixture } from '@open-wc/testing';
import type { FinderView } from '../../../../src/elements/specialist-finder/finder-view.ts';
import { renderFrame, type ResultsFrame } from '../../../../stories/specialist-finder/results-frame.ts';

export interface Mounted {
  readonly frame: ResultsFrame;
  readonly root: ShadowRoot;
  /** What can be read, white space evened out; of the whole, or of what a selector finds first. */
  text(selector?: string): string;
  /** The first element of a selector; fails where there is none. */
  find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind;
  /** The button or link whose text begins so; fails where there is none. */
  press(label: string): HTMLElement;
}

/** Draws the results of a made-up view. */
export async function mountResults(view: Partial<FinderView>): Promise<Mounted> {
  const frame = await fixture<ResultsFrame>(renderFrame(view));
  const root = frame.shadowRoot!;
  const find = <Kind extends HTMLElement>(selector: string): Kind => {
    const found = root.querySelector<Kind>(selector);
    if (!found) throw new Error(`nothing found for ${selector}`);
    return found;
  };
  return {
    frame,
    root,
    find,
    text: (selector = '.results') => plain(find(selector)),
    press(label) {
      const found = [...root.querySelectorAll<HTMLElement>('button, a')].find((one) => plain(one).startsWith(label));
      if (!found) throw new Error(`no button or link begins with "${label}"`);
      return found;
    },
  };
}

/** Text of an element with white space evened out. */
export function plain(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
