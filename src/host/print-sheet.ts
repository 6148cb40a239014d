/** Fired before our own Print button prints. A page that cancels it prints in its own way, or not at all. Carries nothing. */
export class PrintEvent extends CustomEvent<null> {
  constructor() {
    super('so-print', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'so-print': PrintEvent;
  }
}

/** Milliseconds after which nobody prints any more: where a frame may open no dialog, nothing says so. */
const patience = 2000;

/**
 * Prints one sheet and nothing else of the page, under a title that says nothing.
 *
 * The page is touched in one way: between `beforeprint` and `afterprint` the document, and each shadow root the sheet is
 * in, has one more style sheet, which takes away everything beside the way down to it. The title is put back too.
 *
 * @param sheet lies in the shadow root of the element that prints it; may be hidden on screen, not in a closed `<details>`.
 *   It sets its own font size (not in em), line height and color
 * @param title neutral: it becomes the name of a PDF, and stands on the paper's edge
 * @returns `false` where the page has taken over
 */
export function printSheet(sheet: Element, title: string): boolean {
  if (!sheet.dispatchEvent(new PrintEvent())) return false;
  const { title: own } = document;
  let adopted: readonly (readonly [Document | ShadowRoot, CSSStyleSheet])[] = [];
  const begin = () => {
    adopted = [...isolate(sheet)].map(([root, rules]) => {
      const style = new CSSStyleSheet();
      style.replaceSync(rules.join('\n'));
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
      return [root, style] as const;
    });
    document.title = title;
    window.addEventListener('afterprint', end, { once: true });
  };
  const end = () => {
    for (const [root, style] of adopted) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== style);
    document.title = own;
  };
  window.addEventListener('beforeprint', begin, { once: true });
  window.print();
  setTimeout(() => window.removeEventListener('beforeprint', begin), patience);
  return true;
}

/** For each root on the way up from the sheet, the rules that leave only that way. Boxes on it are taken away, bare text beside it shrinks to nothing. */
function isolate(sheet: Element): ReadonlyMap<Document | ShadowRoot, readonly string[]> {
  const rules = new Map<Document | ShadowRoot, string[]>();
  for (let node: Element | null = sheet; node; node = above(node)) {
    const root = node.getRootNode() as Document | ShadowRoot;
    const path = pathOf(node);
    const kept =
      node === sheet
        ? `${path}{display:block!important;visibility:visible!important}`
        : `${path}{display:contents!important;visibility:hidden!important;font-size:0!important;line-height:0!important}${path}::before,${path}::after{content:none!important}`;
    const rule =
      node === document.documentElement
        ? '@page{margin:14mm 16mm}@media print{:root{height:auto!important;line-height:0!important;overflow:visible!important;background:none!important}}'
        : `@media print{${parentPath(node)}>:not(:nth-child(${placeOf(node)})){display:none!important}${kept}}`;
    rules.set(root, [...(rules.get(root) ?? []), rule]);
  }
  return rules;
}

/** Where it is drawn: a slot comes before the element it stands in. */
const above = (node: Element): Element | null => node.assignedSlot ?? node.parentElement ?? ((node.getRootNode() as Partial<ShadowRoot>).host as Element | undefined) ?? null;

const placeOf = (node: Element): number => [...node.parentNode!.children].indexOf(node) + 1;
const parentPath = (node: Element): string => (node.parentElement ? pathOf(node.parentElement) : ':host');
const pathOf = (node: Element): string => (node === document.documentElement ? ':root' : `${parentPath(node)}>:nth-child(${placeOf(node)})`);
