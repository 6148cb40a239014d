import { MagicString } from 'magic-string';

/**
 * Puts Lit's templates on the Trusted Types policy that our guard has made (`second-opinion`), so that we neither take
 * nor need the page's own `lit-html` policy, and so that nothing is created while Lit is evaluated.
 */
const creation = /(\w+\.)?createPolicy\(\s*["'`]lit-html["'`]\s*,\s*\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\2\s*\}\s*\)/g;

/**
 * @param {string} code lit-html's module
 * @returns {{ code: string, map: import('magic-string').SourceMap }} the same on our policy. Lit's module is one long
 *   line, so without a map every place behind the policy would be off.
 * @throws {Error} unless there is exactly one place that creates the policy: Lit has changed, and so must this
 */
export function replaceLitPolicy(code) {
  const found = code.match(creation)?.length ?? 0;
  if (found !== 1) {
    throw new Error(`lit-html creates its Trusted Types policy in ${found} places; expected one. Look at its source and mend scripts/build/rename-lit-policy.js.`);
  }
  const changed = new MagicString(code).replace(creation, () => '__secondOpinion.policy');
  return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
}

/** The Vite plugin around it. @returns {import('vite').Plugin} */
export function renameLitPolicy() {
  let done = 0;
  return {
    name: 'rename-lit-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](?:node[\\/])?(?:development[\\/])?lit-html\.js$/.test(id.split('?')[0])) return null;
      done += 1;
      return replaceLitPolicy(code);
    },
    buildEnd(error) {
      if (!error && done !== 1) throw new Error(`lit-html was met ${done} times while bundling; expected once.`);
    },
  };
}
