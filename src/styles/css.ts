import { unsafeCSS, type CSSResult } from 'lit';

/**
 * Styles, as Lit's own `css` makes them. Lit's goes through `Array.prototype.reduce`, which Prototype.js 1.6 puts
 * something else in place of: on such a page every element would be without styles.
 */
export function css(strings: TemplateStringsArray, ...values: readonly CSSResult[]): CSSResult {
  let text = strings[0]!;
  values.forEach((value, index) => (text += value.cssText + strings[index + 1]!));
  return unsafeCSS(text);
}
