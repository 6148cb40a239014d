import { ContextProvider, ContextRoot } from '@lit/context';
import { caseContext } from './case-context.ts';
import { CaseStore } from './case-store.ts';

const claim = Symbol.for('second-opinion/page-case@1');

/**
 * Puts the page's own case at the root of the document: CMS blocks rarely nest, so elements that stand side by side
 * meet here. `ContextRoot` serves elements that asked before a nearer provider was defined. The first copy of the
 * script on a page provides; later ones do nothing.
 */
export function providePageCase(): void {
  const root = document.documentElement as HTMLElement & { [claim]?: true };
  if (root[claim]) return;
  Object.defineProperty(root, claim, { value: true });
  new ContextRoot().attach(root);
  const store = new CaseStore({ publish: (handle) => provider.setValue(handle) });
  const provider = new ContextProvider(root, { context: caseContext, initialValue: store.handle });
  store.open();
}
