/** Runs inside a frame 320 px wide: WebKitGTK's own window can't be made that narrow. */
import files from './story-list.js';
import { watchConsole } from '../support/console-watch.ts';
import { mountStory } from '../support/mount-story.ts';

declare global {
  interface Window {
    /** Mounts a story, and names what sticks out sideways; empty where all is well. */
    measureStory?: (file: string, name: string) => Promise<string[]>;
  }
}

window.measureStory = async (file, name) => {
  const [, load] = files.find(([path]) => path === file)!;
  const module = await load();
  // What the console says is checked at full width; here it would be said again.
  const watch = watchConsole();
  const { root, remove } = await mountStory(module, name);
  const { scrollWidth, clientWidth } = document.documentElement;
  const culprits = scrollWidth > clientWidth ? sticksOut(root, clientWidth) : [];
  remove();
  watch.take(/./);
  watch.end();
  return scrollWidth > clientWidth ? [`${scrollWidth} px wide in a window of ${clientWidth} px`, ...culprits] : [];
};

/** Innermost elements that reach over the edge, through shadow roots. */
function sticksOut(root: ParentNode, width: number): string[] {
  return [...root.children].flatMap((element) => {
    const inside = [element, element.shadowRoot].flatMap((parent) => (parent ? sticksOut(parent, width) : []));
    if (inside.length) return inside;
    const { right } = element.getBoundingClientRect();
    return right > width + 0.5
      ? [`<${element.localName} class="${element.getAttribute('class') ?? ''}"> ends at ${Math.round(right)} px`]
      : [];
  });
}
