import { examples } from '../../contract/examples.ts';
import type { DeclaredElement } from '../../contract/read-manifest.ts';

/** The ways an element can stand in a page editor. */
export const forms = ['custom tag', '`div` twin', 'link twin'] as const;
export type Form = (typeof forms)[number];

/** What an embed carries to the element. */
export const cargo = ['settings', 'child JSON', 'slots', 'fallback'] as const;
export type Cargo = (typeof cargo)[number];

export const settings = { phone: '+1 555 010 0123', 'heading-level': '3', 'booking-url': '/book?a=1&b=2' };
export const fallbackText = 'Call us at +1 555 010 0199';
export const slotText = 'It costs 450 dollars here.';

/** One element as it is pasted, in one form. */
export interface Embed {
  readonly tag: string;
  readonly form: Form;
  readonly markup: string;
  readonly json: string | undefined;
  readonly slot: string | undefined;
  /** The settings the element has. */
  readonly settings: Readonly<Record<string, string>>;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Every element in every form, each with all that it can carry. */
export function embedsOf(elements: readonly DeclaredElement[]): readonly Embed[] {
  return elements.flatMap((element) => forms.map((form) => embedOf(element, form)));
}

function embedOf({ tagName: tag, attributes, slots }: DeclaredElement, form: Form): Embed {
  const known = Object.entries(settings).filter(([name]) => attributes.some((attribute) => attribute.name === name));
  const json = examples[tag]?.json;
  // Any slot the element has by name: they are all filled in the same way.
  const slot = slots.map(({ name }) => name).findLast(Boolean);
  return { tag, form, json, slot, settings: Object.fromEntries(known), markup: write[form](tag.slice('so-'.length), known, json, slot) };
}

type Write = (name: string, settings: readonly (readonly [string, string])[], json: string | undefined, slot: string | undefined) => string;

const write: Readonly<Record<Form, Write>> = {
  'custom tag': (name, known, json, slot) => {
    const attributes = known.map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`).join('');
    const data = json ? `<script type="application/json">${json}</script>` : '';
    const words = slot ? `<p slot="${slot}">${slotText}</p>` : '';
    return `<so-${name}${attributes}><p>${fallbackText}</p>${words}${data}</so-${name}>`;
  },
  '`div` twin': (name, known, json, slot) => {
    const attributes = known.map(([attribute, value]) => ` data-${attribute}="${escaped(value)}"`).join('');
    const data = json ? `<pre data-json hidden>${escaped(json)}</pre>` : '';
    const words = slot ? `<p data-slot="${slot}">${slotText}</p>` : '';
    return `<div data-second-opinion="${name}"${attributes}><p>${fallbackText}</p>${words}${data}</div>`;
  },
  'link twin': (name, known, json, slot) => {
    const said = [
      ...known.map(([attribute, value]) => `${attribute}=${encodeURIComponent(value)}`),
      ...(json ? [`json=${encodeURIComponent(json)}`] : []),
      ...(slot ? [`slot-${slot}=${encodeURIComponent(slotText)}`] : []),
    ];
    return `<p><a href="${escaped(['/call#second-opinion=' + name, ...said].join('&'))}">${fallbackText}</a></p>`;
  },
};
