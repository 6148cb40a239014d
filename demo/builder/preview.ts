import { attributesOf, fallbackOf, type Setup } from './setup.ts';

/** What `frame.js` gives its page. */
interface PreviewWindow extends Window {
  readonly previewPage?: { readonly files: Map<string, Blob | null>; onWarning(listener: (words: string) => void): void };
  readonly CSSStyleSheet: typeof CSSStyleSheet;
}

export interface PreviewOptions {
  /** What the element says about its own set-up, in the console. */
  readonly onWarning: (words: string) => void;
  /** An element of ours, once it has drawn anew: the language it speaks can be read from it. */
  readonly onReady: (element: HTMLElement) => void;
}

/** One frame with the element in it, live. */
export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #options: PreviewOptions;
  #shown: { readonly setup: Setup; readonly file: Blob | null } | undefined;
  #element: HTMLElement | undefined;
  #sheet: CSSStyleSheet | undefined;

  constructor(frame: HTMLIFrameElement, options: PreviewOptions) {
    this.#frame = frame;
    this.#options = options;
    frame.addEventListener('load', () => {
      this.#element = this.#sheet = undefined;
      this.#page?.previewPage?.onWarning(options.onWarning);
      if (this.#shown) this.show(this.#shown.setup, this.#shown.file);
    });
  }

  /** @param file answers at the address in `src`; `null` where there is none */
  show(setup: Setup, file: Blob | null): void {
    const before = this.#element && this.#shown;
    this.#shown = { setup, file };
    const page = this.#page;
    const place = page?.document.getElementById('place');
    if (!page?.previewPage || !place) return;
    this.#dress(page, setup);
    const { previewPage: { files } } = page;
    const src = setup.values.get('src');
    if (src && setup.element.fields.some(({ name, kind }) => name === 'src' && kind === 'address')) files.set(previewPath(src), file);
    if (before && before.setup.element === setup.element && before.file === file) this.#change(setup);
    else this.#make(page.document, place, setup);
  }

  get #page(): PreviewWindow | null {
    return this.#frame.contentWindow as PreviewWindow | null;
  }

  /** A style sheet made in the frame: no policy stands against it, and it can be replaced. */
  #dress(page: PreviewWindow, { theme }: Setup): void {
    this.#sheet ??= new page.CSSStyleSheet();
    this.#sheet.replaceSync('');
    const rule = this.#sheet.cssRules[this.#sheet.insertRule(':root {}')] as CSSStyleRule;
    for (const [name, value] of theme) rule.style.setProperty(name, value);
    page.document.adoptedStyleSheets = [this.#sheet];
  }

  #make(page: Document, place: HTMLElement, setup: Setup): void {
    const element = page.createElement(setup.element.tag);
    for (const [name, value] of previewAttributes(setup)) element.setAttribute(name, value);
    element.append(fallbackOf(setup));
    element.addEventListener('so-ready', () => this.#options.onReady(element));
    element.addEventListener('so-failed', () => this.#options.onReady(element));
    place.replaceChildren(element);
    this.#element = element;
  }

  #change(setup: Setup): void {
    const element = this.#element!;
    const wanted = new Map(previewAttributes(setup));
    for (const name of element.getAttributeNames()) if (!wanted.has(name)) element.removeAttribute(name);
    for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    element.replaceChildren(fallbackOf(setup));
    void (element as HTMLElement & { readonly updateComplete?: Promise<unknown> }).updateComplete?.then(() => this.#options.onReady(element));
  }
}

/** As they will be, but for addresses on other hosts: in the preview those answer at the same path here. */
function previewAttributes(setup: Setup): readonly (readonly [string, string])[] {
  const addresses = new Set(setup.element.fields.filter(({ kind }) => kind === 'address').map(({ name }) => name));
  return attributesOf(setup).map(([name, value]) => [name, addresses.has(name) && !name.endsWith('-url') ? previewPath(value) : value]);
}

function previewPath(address: string): string {
  return URL.canParse(address, 'https://preview.invalid') ? new URL(address, 'https://preview.invalid/').pathname : address;
}
