import type { AxeResults, ElementContext, NodeResult, Result, RunOptions } from 'axe-core';
// axe-core is a classic script: loaded for its global, `window.axe`.
import 'axe-core/axe.min.js';

declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

/** An incomplete finding that a person has looked at, and why it is fine. */
export interface Explained {
  /** Rule id of axe. */
  readonly rule: string;
  /** CSS selector the finding's last target must match; without it, every finding of the rule. */
  readonly target?: RegExp;
  /** What axe says it couldn't decide; without it, whatever it says. */
  readonly because?: RegExp;
  /** Why this isn't a problem. Has to be said. */
  readonly why: string;
}

/** True of every element, in every story. */
const alwaysExplained: readonly Explained[] = [
  {
    rule: 'color-contrast',
    because: /only non-text characters/,
    why: 'A sign such as a tick stands beside words that say the same; contrast of text (1.4.3) is not about it.',
  },
];

/** For `checkAxe`, where the offer to keep answers shows: it sticks to the foot of the screen until it is answered. */
export const offerLiesOver: Explained = {
  rule: 'color-contrast',
  because: /overlapped by another element/,
  why: 'The offer to keep answers lies over the page until it is answered; what is under it scrolls into sight.',
};

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // Rules about whole pages. A story is a part of one; the hospital's page has the landmarks and the first heading.
    region: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    'heading-order': { enabled: false },
    bypass: { enabled: false },
    'document-title': { enabled: false },
    'html-has-lang': { enabled: false },
  },
  resultTypes: ['violations', 'incomplete'],
};

/**
 * Runs axe (WCAG 2.2 A and AA, and its best practices) through open shadow roots.
 *
 * @param explained findings axe can't decide and a person has
 * @throws Error for any violation, and for any "incomplete" that is not explained
 */
export async function checkAxe(element: Element, explained: readonly Explained[] = []): Promise<void> {
  const known = [...alwaysExplained, ...explained];
  const { violations, incomplete } = await axe.run(element as ElementContext, options);
  const open = incomplete
    .map((result) => ({ ...result, nodes: result.nodes.filter((node) => !known.some((entry) => explains(entry, result, node))) }))
    .filter((result) => result.nodes.length);
  const lines = [...describe('violation', violations), ...describe('incomplete', open)];
  if (lines.length) throw new Error(`axe found ${lines.length}:\n${lines.join('\n')}`);
}

function explains(entry: Explained, result: Result, node: NodeResult): boolean {
  if (entry.rule !== result.id || entry.target?.test(lastTarget(node)) === false) return false;
  return entry.because?.test(node.failureSummary ?? '') !== false;
}

function describe(kind: string, results: readonly Result[]): string[] {
  return results.flatMap((result) =>
    result.nodes.map(
      (node) => `${kind} ${result.id}: ${result.help}\n  at ${lastTarget(node)}\n  ${node.html}\n  ${node.failureSummary ?? ''}`,
    ),
  );
}

/** The selector inside the innermost shadow root. */
function lastTarget(node: NodeResult): string {
  return String(node.target.flat().at(-1));
}
