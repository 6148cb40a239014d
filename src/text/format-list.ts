import { memoize } from '../model/memoize.ts';

const formats = memoize((key) => {
  const [language, type] = key.split(' ') as [string, 'unit' | 'disjunction'];
  return new Intl.ListFormat(language, type === 'unit' ? { type, style: 'short' } : { type });
});

/** "A, B, C"; as a `disjunction` "A, B, or C". The format is made once, as that costs more than drawing a card. */
export function formatList(language: string, values: readonly string[], type: 'unit' | 'disjunction' = 'unit'): string {
  return formats(`${language} ${type}`).format(values);
}
