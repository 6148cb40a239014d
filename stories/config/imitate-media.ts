/**
 * Imitates a media feature by rewriting the conditions of our own style sheets. A page can't switch the real thing;
 * browsers' developer tools can (Rendering › Emulate CSS media feature), and forced colors there also repaint what
 * our sheets leave alone.
 *
 * @param feature such as `prefers-reduced-motion: reduce`
 */
export function imitateMedia(feature: string, active: boolean, root: Document | ShadowRoot = document): void {
  for (const sheet of [...root.adoptedStyleSheets, ...root.styleSheets]) rewrite(sheet.cssRules, feature, active);
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) imitateMedia(feature, active, element.shadowRoot);
}

const written = new WeakMap<CSSMediaRule, string>();

function rewrite(rules: CSSRuleList, feature: string, active: boolean): void {
  for (const rule of rules) {
    if (!(rule instanceof CSSMediaRule)) continue;
    const original = written.get(rule) ?? rule.media.mediaText;
    written.set(rule, original);
    if (original.includes(`(${feature})`)) rule.media.mediaText = active ? original.replace(`(${feature})`, '(min-width: 0)') : original;
    rewrite(rule.cssRules, feature, active);
  }
}
