import type { ElementInfo, TokenInfo } from './read-elements.ts';

/** What somebody has chosen in the builder. It lives in this page's memory and nowhere else. */
export interface Setup {
  readonly element: ElementInfo;
  /** Attribute → value as it was typed, a space at its end too: the next word may follow. What isn't set isn't there. */
  readonly values: ReadonlyMap<string, string>;
  /** BCP 47 tag for the element; empty leaves it to the page. */
  readonly language: string;
  /** What visitors see without script; `undefined` is made from the phone number. */
  readonly fallback: string | undefined;
  /** Custom property → value, only where it differs from the default. */
  readonly theme: ReadonlyMap<string, string>;
}

/** A setup of an element with nothing chosen, but the address of the list where nothing works without. */
export function startSetup(element: ElementInfo, theme: Setup['theme'] = new Map()): Setup {
  const src = element.needsDirectory ? element.fields.find(({ name }) => name === 'src') : undefined;
  return { element, values: new Map(src && [['src', src.example]]), language: '', fallback: undefined, theme };
}

/** A copy of a map with one entry set, or taken out where the value is blank. */
export function withEntry(map: ReadonlyMap<string, string>, name: string, value: string): ReadonlyMap<string, string> {
  const next = new Map(map);
  if (value.trim()) next.set(name, value);
  else next.delete(name);
  return next;
}

/** What visitors see without script. */
export function fallbackOf({ fallback, values }: Setup): string {
  const phone = values.get('phone')?.trim();
  return fallback ?? (phone ? `Call us at ${phone}.` : 'Call us.');
}

/** Attributes in the order of the manifest, the language last. */
export function attributesOf({ element, values, language }: Setup): readonly (readonly [name: string, value: string])[] {
  const set = element.fields.flatMap(({ name }) => (values.has(name) ? [[name, values.get(name)!.trim()] as const] : []));
  return language.trim() ? [...set, ['lang', language.trim()] as const] : set;
}

/** The value of a custom property, its default where nothing is chosen. */
export function tokenValue({ theme }: Setup, { name, byDefault }: TokenInfo): string {
  return theme.get(name) ?? byDefault;
}

/** Origins besides the page's own that the addresses in use name. */
export function foreignOrigins({ element, values }: Setup): readonly string[] {
  const origins = element.fields.flatMap(({ name, kind }) => {
    const value = kind === 'address' && values.get(name);
    // A page that is only linked to gets no request.
    return value && !name.endsWith('-url') && /^https?:\/\//i.test(value) && URL.canParse(value) ? [new URL(value).origin] : [];
  });
  return [...new Set(origins)];
}
