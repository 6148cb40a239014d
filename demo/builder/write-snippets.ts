import { cspLine } from '../../scripts/release/csp-line.js';
import { attributesOf, fallbackOf, foreignOrigins, type Setup } from './setup.ts';

/** One thing to copy, and where it goes. */
export interface SnippetPart {
  /** What it is and where it goes: "Once in the head of the page". */
  readonly title: string;
  readonly language: 'html' | 'css' | 'jsx' | 'js' | 'shell' | 'http' | 'shortcode';
  readonly code: string;
}

export type SnippetId = 'tag' | 'twin' | 'wordpress' | 'react' | 'npm';

export interface Snippet {
  readonly id: SnippetId;
  readonly title: string;
  /** For whom it is. */
  readonly when: string;
  readonly parts: readonly SnippetPart[];
}

export interface Release {
  /** `sha384-…` of the script; `undefined` where it couldn't be computed. */
  readonly integrity: string | undefined;
  readonly packageName: string;
}

/** Where the script lies on the hospital's own server, if they keep to our documentation. */
const scriptAddress = '/second-opinion/second-opinion.js';

/** Everything there is to copy, each way of embedding with all it needs. */
export function writeSnippets(setup: Setup, release: Release): readonly Snippet[] {
  const style = writeStyle(setup);
  const shared = (trustedTypes: 'second-opinion' | 'lit-html'): readonly SnippetPart[] => [
    ...(style ? [{ title: 'In your style sheet', language: 'css', code: style } as const] : []),
    {
      title: 'Where your site sends a Content-Security-Policy: for the directives of the same names',
      language: 'http',
      code: cspLine({ origins: foreignOrigins(setup), trustedTypes }),
    },
  ];
  const [withScript, withModules] = [shared('second-opinion'), shared('lit-html')];
  const script: SnippetPart = { title: 'Once, in the head of the page', language: 'html', code: writeScript(setup, release) };
  const data: SnippetPart = { title: 'In the head of the page: where the folder dist/data was copied to', language: 'html', code: writeMeta(setup) };
  return [
    {
      id: 'tag',
      title: 'Custom tag',
      when: 'For a page whose HTML you write yourself.',
      parts: [script, { title: 'Where the element should be', language: 'html', code: writeTag(setup) }, ...withScript],
    },
    {
      id: 'twin',
      title: 'div twin',
      when: 'For a page editor that deletes tags it does not know. It becomes the same element.',
      parts: [script, { title: 'In the source view of the editor', language: 'html', code: writeTwin(setup) }, ...withScript],
    },
    {
      id: 'wordpress',
      title: 'WordPress',
      when: 'With the Second Opinion plugin, which brings the script along.',
      parts: [{ title: 'In a Shortcode block', language: 'shortcode', code: writeShortcode(setup) }, ...withScript],
    },
    {
      id: 'react',
      title: 'React',
      when: "For React 19 or later. In Next, the file begins with 'use client'.",
      parts: [install(release), { title: 'A component', language: 'jsx', code: writeReact(setup, release) }, data, ...withModules],
    },
    {
      id: 'npm',
      title: 'npm',
      when: 'For your own bundle, with any framework or none.',
      parts: [
        install(release),
        { title: 'In your JavaScript', language: 'js', code: `import '${release.packageName}/define.js';` },
        { title: 'Where the element should be', language: 'html', code: writeTag(setup) },
        data,
        ...withModules,
      ],
    },
  ];
}

function install({ packageName }: Release): SnippetPart {
  return { title: 'In a terminal', language: 'shell', code: `npm install ${packageName}` };
}

function writeScript(setup: Setup, { integrity }: Release): string {
  const origins = foreignOrigins(setup);
  const attributes = [
    `src="${scriptAddress}"`,
    ...(integrity ? [`integrity="${integrity}"`] : []),
    ...(origins.length ? [`data-origins="${escapeValue(origins.join(' '))}"`] : []),
    'defer',
  ];
  return `<script ${attributes.join(' ')}></script>`;
}

function writeMeta(setup: Setup): string {
  const origins = foreignOrigins(setup);
  return `<meta name="second-opinion" data-base="/second-opinion/data/"${origins.length ? ` data-origins="${escapeValue(origins.join(' '))}"` : ''}>`;
}

function writeTag(setup: Setup): string {
  const { tag } = setup.element;
  return writeElement(`<${tag}`, attributesOf(setup).map(writeAttribute), escapeText(fallbackOf(setup)), tag);
}

function writeTwin(setup: Setup): string {
  // A `lang` is known everywhere; everything else of ours needs the prefix to be kept.
  const attributes = attributesOf(setup).map(([name, value]) => writeAttribute([name === 'lang' ? name : `data-${name}`, value]));
  return writeElement('<div', [`data-second-opinion="${setup.element.tag.replace(/^so-/, '')}"`, ...attributes], escapeText(fallbackOf(setup)), 'div');
}

/** On one line where it is short, else an attribute a line. */
function writeElement(start: string, attributes: readonly string[], content: string, tag: string): string {
  const short = `${[start, ...attributes].join(' ')}>${content}</${tag}>`;
  return short.length <= 90 || attributes.length < 2 ? short : `${start}\n  ${attributes.join('\n  ')}>\n  ${content}\n</${tag}>`;
}

/** In a shortcode a bracket ends it and a quotation mark ends the value, whatever is before them. */
function writeShortcode(setup: Setup): string {
  const escape = (value: string) => escapeValue(value).replaceAll('[', '&#91;').replaceAll(']', '&#93;');
  const attributes = [['element', setup.element.tag.replace(/^so-/, '')], ...attributesOf(setup)];
  return `[second_opinion ${attributes.map(([name, value]) => `${name}="${escape(value!)}"`).join(' ')}]${escape(fallbackOf(setup))}[/second_opinion]`;
}

function writeReact(setup: Setup, { packageName }: Release): string {
  const { tag, title } = setup.element;
  const attributes = attributesOf(setup).map(([name, value]) => (/["&{}\\\n]/.test(value) ? `${name}={${JSON.stringify(value)}}` : writeAttribute([name, value])));
  const fallback = fallbackOf(setup);
  const content = /[{}<>&]/.test(fallback) ? `{${JSON.stringify(fallback)}}` : fallback;
  const component = title.replaceAll(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase());
  const element = writeElement(`<${tag}`, attributes, content, tag).replaceAll('\n', '\n    ');
  return `import '${packageName}/define.js';\n\nexport function ${component}() {\n  return (\n    ${element}\n  );\n}`;
}

function writeStyle({ theme }: Setup): string {
  return theme.size ? `:root {\n${[...theme].map(([name, value]) => `  ${name}: ${value.trim()};`).join('\n')}\n}` : '';
}

function writeAttribute([name, value]: readonly [string, string]): string {
  return value === '' ? name : `${name}="${escapeValue(value)}"`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeValue(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;');
}
