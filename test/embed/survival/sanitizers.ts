import { executeServerCommand } from '@web/test-runner-commands';
import DOMPurify from 'dompurify';
import { openCkEditor, openTinyMce } from './editors.ts';

/** Something a hospital's page goes through before a visitor gets it. */
export interface Sanitizer {
  readonly name: string;
  /** What was set, as the web team would write it; `undefined` for what it does by itself. */
  readonly set?: unknown;
  readonly clean: (html: string) => Promise<string>;
}

/**
 * Each by itself, and set up so that a custom tag gets through with its attributes, and nothing a script could hide in.
 *
 * @param attributes by tag
 */
export function sanitizersFor(attributes: Readonly<Record<string, readonly string[]>>): readonly Sanitizer[] {
  const tags = Object.keys(attributes);
  const purify = { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^so-/, attributeNameCheck: /^(?!on)[a-z-]+$/ } };
  const twin = ['data-*', 'hidden'];
  const add = { allowedTags: tags, allowedAttributes: { ...attributes, div: twin, p: ['slot', 'data-slot'], pre: twin } };
  const tiny = {
    custom_elements: tags.join(','),
    extended_valid_elements: [...tags.map((tag) => `${tag}[${attributes[tag]!.join('|')}]`), 'script[type]'].join(','),
  };
  const support = {
    allow: [
      { name: /^(?:so-.+|\$customElement)$/, attributes: [{ key: /^(?!on)[a-z-]+$/, value: true }] },
      { name: /^(?:div|p|pre)$/, attributes: [{ key: /^(?:data-.+|slot|hidden)$/, value: true }] },
    ],
  };
  return [
    { name: 'nothing', clean: async (html) => html },
    { name: 'DOMPurify', clean: async (html) => DOMPurify.sanitize(html) },
    { name: 'DOMPurify, set up', set: purify, clean: async (html) => DOMPurify.sanitize(html, purify) },
    { name: 'sanitize-html', clean: (html) => sanitizeHtml(html) },
    { name: 'sanitize-html, set up', set: { 'added to its defaults': add }, clean: (html) => sanitizeHtml(html, add) },
    { name: 'TinyMCE', clean: once(() => openTinyMce({})) },
    { name: 'TinyMCE, set up', set: tiny, clean: once(() => openTinyMce(tiny)) },
    { name: 'CKEditor 5', clean: once(() => openCkEditor()) },
    { name: 'CKEditor 5, set up', set: { htmlSupport: support }, clean: once(() => openCkEditor(support)) },
  ];
}

async function sanitizeHtml(html: string, add?: object): Promise<string> {
  return (await executeServerCommand<{ html: string }, object>('sanitize-html', { html, add })).html;
}

/** Opens an editor when it is first needed, and keeps it. */
function once(open: () => Promise<(html: string) => string>): Sanitizer['clean'] {
  let editor: ReturnType<typeof open> | undefined;
  return async (html) => (await (editor ??= open()))(html);
}
