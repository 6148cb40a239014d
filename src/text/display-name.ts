import { memoize } from '../model/memoize.ts';

const tables = memoize((key) => {
  const [type, spoken] = key.split(' ') as ['language' | 'region', string];
  return new Intl.DisplayNames([spoken], { type, fallback: 'none' });
});

/**
 * A language's or country's name by its code, as the browser's own tables tell it; what is no known code stays as written.
 *
 * @param spoken BCP 47 tag of the language the name is in
 */
export function displayName(type: 'language' | 'region', spoken: string, code: string): string {
  try {
    return tables(`${type} ${spoken}`).of(code) ?? code;
  } catch {
    return code;
  }
}
