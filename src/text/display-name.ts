const tables = new Map<string, Intl.DisplayNames>();

/**
 * A language's or country's name by its code, as the browser's own tables tell it; what is no known code stays as written.
 *
 * @param spoken BCP 47 tag of the language the name is in
 */
export function displayName(type: 'language' | 'region', spoken: string, code: string): string {
  const key = `${type} ${spoken}`;
  const table = tables.get(key) ?? new Intl.DisplayNames([spoken], { type, fallback: 'none' });
  tables.set(key, table);
  try {
    return table.of(code) ?? code;
  } catch {
    return code;
  }
}
