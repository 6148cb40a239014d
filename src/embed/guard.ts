/** What the guard found out before anything else of the script ran. */
export interface GuardOutcome {
  readonly version: string;
  /** Lit's templates go through this policy; `undefined` where the browser has no Trusted Types. */
  readonly policy: { createHTML(text: string): unknown } | undefined;
  /** The script's own tag; `undefined` for a module or where a loader removed it. */
  readonly script: HTMLScriptElement | undefined;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): unknown };
}

/**
 * Decides whether this page and browser can run us. Runs before every other line of the script and imports nothing,
 * so that whatever goes wrong costs the page nothing: the fallback stays.
 *
 * @returns `undefined` when the rest must not run: another copy is here (silent when it is this version, else one
 *   warning), the browser is below the floor (Chrome 111, Safari 16.4, Firefox 115), or the page's Trusted Types
 *   neither list the policy `second-opinion` nor do without
 */
export function guard(version: string): GuardOutcome | undefined {
  const page = globalThis as unknown as Window & { trustedTypes?: TrustedTypesFactory; [key: symbol]: unknown };
  const warn = (message: string) => console.warn(`second-opinion ${version}: ${message}`);
  try {
    const key = Symbol.for('second-opinion/script@1');
    const first = page[key];
    if (first) {
      if (first !== version) warn(`version ${String(first)} is already on this page and stays in charge.`);
      return undefined;
    }
    if (!('adoptedStyleSheets' in document && 'replaceAll' in String.prototype && 'attachInternals' in HTMLElement.prototype && CSS.supports('width: 1cqw'))) {
      warn('this browser is too old; the fallback stays.');
      return undefined;
    }
    const policy = createPolicy(page.trustedTypes);
    if (policy === 'refused') {
      warn("the page's Content-Security-Policy does not list the Trusted Types policy second-opinion; the fallback stays.");
      return undefined;
    }
    const script = document.currentScript;
    Object.defineProperty(page, key, { value: version });
    return { version, policy, script: script instanceof HTMLScriptElement ? script : undefined };
  } catch (error) {
    warn(`could not start: ${String(error)}; the fallback stays.`);
    return undefined;
  }
}

function createPolicy(trustedTypes: TrustedTypesFactory | undefined): GuardOutcome['policy'] | 'refused' {
  if (!trustedTypes) return undefined;
  try {
    return trustedTypes.createPolicy('second-opinion', { createHTML: (text) => text });
  } catch {
    try {
      // A page may restrict policies without requiring them: then plain strings still work.
      document.createElement('template').innerHTML = '<i></i>';
      return undefined;
    } catch {
      return 'refused';
    }
  }
}
