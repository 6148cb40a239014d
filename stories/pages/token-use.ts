import type { CSSResultOrNative, LitElement } from 'lit';

/** Where a custom property is used: element → selectors of the rules that use it. */
export type TokenUse = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What each custom property touches, read from the style sheets of the elements themselves.
 *
 * @param tags of registered elements
 * @returns custom property → where it is used
 */
export function findTokenUse(tags: readonly string[]): ReadonlyMap<string, TokenUse> {
  const use = new Map<string, Map<string, Set<string>>>();
  const note = (token: string, tag: string, selector: string) => {
    const byTag = use.get(token) ?? new Map<string, Set<string>>();
    use.set(token, byTag.set(tag, (byTag.get(tag) ?? new Set()).add(selector)));
  };
  const walk = (rules: CSSRuleList, tag: string) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) {
        for (const [, token = ''] of rule.style.cssText.matchAll(/var\(\s*(--so-[\w-]+)/g)) note(token, tag, rule.selectorText);
      }
      if ('cssRules' in rule) walk((rule as CSSGroupingRule).cssRules, tag);
    }
  };
  for (const tag of tags) {
    const styles = (customElements.get(tag) as (typeof LitElement & { readonly elementStyles: readonly CSSResultOrNative[] }) | undefined)?.elementStyles;
    for (const style of styles ?? []) {
      const sheet = style instanceof CSSStyleSheet ? style : style.styleSheet;
      if (sheet) walk(sheet.cssRules, tag);
    }
  }
  return use;
}
