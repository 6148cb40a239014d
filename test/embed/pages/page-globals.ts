/** Own properties of one object, as they were. */
type Properties = ReadonlyMap<PropertyKey, PropertyDescriptor>;
/** By name: the window, every constructor in it, and their prototypes. */
export type Globals = ReadonlyMap<string, Properties>;

/** What a page's scripts find: every own property of the window, of every constructor and prototype, and of a few objects. */
export function readGlobals(inside: Window & typeof globalThis): Globals {
  const found = new Map<string, Properties>();
  const add = (name: string, object: object) =>
    found.set(name, new Map(Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)!])));
  add('window', inside);
  for (const [name, object] of Object.entries({
    JSON: inside.JSON,
    Math: inside.Math,
    Reflect: inside.Reflect,
    Intl: inside.Intl,
    document: inside.document,
  }))
    add(name, object);
  for (const [key, { value }] of found.get('window')!) {
    if (typeof value !== 'function' || typeof key !== 'string') continue;
    add(key, value as object);
    if (value.prototype) add(`${key}.prototype`, value.prototype as object);
  }
  return found;
}

/** What differs, as `Array.prototype.map`. */
export function changesIn(before: Globals, after: Globals): readonly string[] {
  const changes: string[] = [];
  for (const [name, properties] of after) {
    const had = before.get(name);
    for (const key of new Set([...properties.keys(), ...(had?.keys() ?? [])])) {
      if (!isSame(had?.get(key), properties.get(key))) changes.push(`${name}.${String(key)}`);
    }
  }
  return changes;
}

function isSame(one: PropertyDescriptor | undefined, other: PropertyDescriptor | undefined): boolean {
  const parts = ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'] as const;
  return one !== undefined && other !== undefined && parts.every((part) => Object.is(one[part], other[part]));
}
