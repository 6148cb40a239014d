/** The parts of `custom-elements.json` that make promises about an element. */
export interface DeclaredElement {
  readonly name: string;
  readonly tagName: string;
  readonly attributes: readonly DeclaredAttribute[];
  readonly events: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
  readonly cssParts: readonly { readonly name: string }[];
  readonly slots: readonly { readonly name: string }[];
  readonly members: readonly { readonly kind: string; readonly name: string; readonly default?: string; readonly privacy?: string }[];
}

export interface DeclaredAttribute {
  readonly name: string;
  readonly fieldName?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly (Partial<DeclaredElement> & { readonly customElement?: boolean })[] }[];
}

/** Every element the manifest declares, by tag. */
export async function readManifest(): Promise<readonly DeclaredElement[]> {
  const response = await fetch('/custom-elements.json');
  if (!response.ok) throw new Error('custom-elements.json is missing. Run: npm run build');
  const { modules } = (await response.json()) as Manifest;
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration) => declaration.customElement && declaration.tagName)
    .map(({ attributes = [], events = [], cssParts = [], slots = [], members = [], name = '', tagName = '' }) => {
      return { name, tagName, attributes, events, cssParts, slots, members };
    });
}
