/** `custom-elements.json`, as far as the builder reads it. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Declaration extends Described {
  readonly tagName?: string;
  readonly attributes?: readonly (Described & { readonly fieldName?: string; readonly type?: { readonly text: string }; readonly inheritedFrom?: unknown })[];
  readonly members?: readonly Described[];
  readonly cssProperties?: readonly (Described & { readonly default?: string })[];
}

export type FieldKind = 'text' | 'number' | 'address' | 'switch' | 'choice' | 'cancer' | 'filters' | 'date';

/** An attribute of an element, as one sets it. */
export interface Field {
  readonly name: string;
  /** Its name as a property. */
  readonly property: string;
  readonly kind: FieldKind;
  /** Of the kind `choice`: the words it takes. */
  readonly choices: readonly string[];
  /** What the manifest says of it. */
  readonly hint: string;
  /** Value in the element's own example; empty where it has none. */
  readonly example: string;
  /** Whether all elements have it. */
  readonly shared: boolean;
}

export interface ElementInfo {
  readonly tag: string;
  /** "Specialist finder" */
  readonly title: string;
  readonly summary: string;
  readonly fields: readonly Field[];
  /** Whether `src` is a directory of specialists: the one file nothing works without. */
  readonly needsDirectory: boolean;
}

export interface TokenInfo {
  readonly name: string;
  readonly byDefault: string;
  readonly description: string;
}

/** The elements, the one that needs a list first. */
export function readElements({ modules }: Manifest): readonly ElementInfo[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(readElement)
    .sort((a, b) => Number(b.needsDirectory) - Number(a.needsDirectory) || a.title.localeCompare(b.title));
}

/** Every custom property with its default, in the order of `src/styles/tokens.ts`. */
export function readTokens({ modules }: Manifest): readonly TokenInfo[] {
  const all = modules.flatMap(({ declarations = [] }) => declarations).find(({ cssProperties }) => cssProperties?.length);
  return (all?.cssProperties ?? []).map(({ name, default: byDefault = '', description = '' }) => ({ name, byDefault, description }));
}

function readElement({ tagName: tag = '', description = '', attributes = [], members = [] }: Declaration): ElementInfo {
  const examples = readExample(tag, description);
  const fields = attributes.map(({ name, fieldName = name, type, inheritedFrom, ...own }): Field => {
    const hint = own.description ?? members.find((member) => member.name === fieldName)?.description ?? '';
    const choices = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
    const kind = choices.length ? 'choice' : kindOf(name, type?.text ?? '', hint);
    return { name, property: fieldName, kind, choices, hint, example: examples.get(name) ?? '', shared: Boolean(inheritedFrom) };
  });
  const words = tag.replace(/^so-/, '').replaceAll('-', ' ');
  return {
    tag,
    title: words.replace(/^./, (letter) => letter.toUpperCase()),
    summary: /^[\s\S]*?[.](?=\s|$)/.exec(description)?.[0].replace(/\s+/g, ' ') ?? '',
    fields,
    needsDirectory: fields.some(({ name, hint }) => name === 'src' && /\bdirectory\b/.test(hint)),
  };
}

function kindOf(name: string, type: string, hint: string): FieldKind {
  if (type.includes('boolean')) return 'switch';
  if (type.includes('CancerChoice')) return 'cancer';
  if (type.includes('FacetId')) return 'filters';
  if (type.includes('number')) return 'number';
  if (/^URL\b/.test(hint) || name.endsWith('-url')) return 'address';
  return hint.includes('YYYY-MM-DD') ? 'date' : 'text';
}

/** Attributes of the element in the example its description shows. */
function readExample(tag: string, description: string): ReadonlyMap<string, string> {
  const attributes = new RegExp(`<${tag}\\b([^>]*)>`).exec(description)?.[1] ?? '';
  return new Map([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}
