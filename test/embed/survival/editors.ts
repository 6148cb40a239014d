/** Rich-text editors as a CMS has them: content is put in, and what is saved is read out. */

interface TinyMce {
  init(options: object): Promise<readonly { setContent(html: string): void; getContent(): string }[]>;
}

interface CkEditor {
  readonly ClassicEditor: {
    create(place: HTMLElement | object, options?: object): Promise<{ setData(html: string): void; getData(): string }>;
  };
  readonly [plugin: string]: unknown;
}

/** An editor that is ready to be given something: content in, what it would save out. */
type Clean = (html: string) => string;

/** Outside of what tests take away: an editor stays where it is. */
const shelf = document.documentElement.appendChild(document.createElement('div'));

/** @param options on top of what a plain TinyMCE does */
export async function openTinyMce(options: object): Promise<Clean> {
  const target = shelf.appendChild(document.createElement('textarea'));
  const [editor] = await (
    await tinyMce()
  ).init({
    target,
    license_key: 'gpl',
    base_url: '/node_modules/tinymce',
    suffix: '.min',
    skin: false,
    content_css: false,
    promotion: false,
    ...options,
  });
  return (html) => {
    editor!.setContent(html);
    return editor!.getContent();
  };
}

/** @param support settings of General HTML Support; without them, the plugins most pages have */
export async function openCkEditor(support?: object): Promise<Clean> {
  const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, Table, GeneralHtmlSupport } =
    await ckEditor();
  const plugins = [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, Table];
  const editor = await ClassicEditor.create(shelf.appendChild(document.createElement('div')), {
    licenseKey: 'GPL',
    plugins: support ? [...plugins, GeneralHtmlSupport] : plugins,
    ...(support && { htmlSupport: support }),
  });
  return (html) => {
    editor.setData(html);
    return editor.getData();
  };
}

let loaded: Promise<TinyMce> | undefined;

/** A classic script, as it is self-hosted. */
function tinyMce(): Promise<TinyMce> {
  return (loaded ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/node_modules/tinymce/tinymce.min.js';
    script.addEventListener('load', () => resolve((window as unknown as { readonly tinymce: TinyMce }).tinymce));
    script.addEventListener('error', () => reject(new Error('TinyMCE could not be loaded.')));
    document.head.append(script);
  }));
}

/** One file, so that the test server need not resolve its hundreds of modules. */
function ckEditor(): Promise<CkEditor> {
  const file = '/node_modules/ckeditor5/dist/browser/ckeditor5.js';
  return import(file) as Promise<CkEditor>;
}
