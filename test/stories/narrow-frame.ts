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
  const asDrawn = tooWide(root);
  // Phones go far beyond what WCAG 1.4.4 asks of a desktop.
  document.documentElement.style.fontSize = '200%';
  const doubled = tooWide(root);
  document.documentElement.style.fontSize = '';
  spaceOut(root);
  const spaced = tooWide(root);
  remove();
  watch.take(/./);
  watch.end();
  return [...asDrawn, ...doubled.map((culprit) => `with text twice as large: ${culprit}`), ...spaced.map((culprit) => `with text spaced out: ${culprit}`)];
};

function tooWide(root: ParentNode): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`${scrollWidth} px wide in a window of ${clientWidth} px`, ...sticksOut(root, clientWidth)] : [];
}

/** As a reader may set it, WCAG 1.4.12: in every shadow root, as a browser's own setting reaches them all. */
function spaceOut(root: ParentNode): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  for (const element of root.querySelectorAll('*')) {
    if (!element.shadowRoot) continue;
    element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
    spaceOut(element.shadowRoot);
  }
}

/** Innermost elements that reach over the edge, or whose text does, through shadow roots. */
function sticksOut(root: ParentNode, width: number): string[] {
  return [...root.children].flatMap((element) => {
    const inside = [element, element.shadowRoot].flatMap((parent) => (parent ? sticksOut(parent, width) : []));
    if (inside.length) return inside;
    const content = new Range();
    content.selectNodeContents(element);
    const right = Math.max(element.getBoundingClientRect().right, content.getBoundingClientRect().right);
    return right > width + 0.5
      ? [`<${element.localName} class="${element.getAttribute('class') ?? ''}"> ends at ${Math.round(right)} px`]
      : [];
  });
}
