import { ContextEvent } from '@lit/context';
import { caseContext, type CaseHandle } from '../../src/case/case-context.ts';

/** The case handed down to a place in the page, as it stands now; a test or story tells it what a patient would. */
export function readCase(at: Element): CaseHandle {
  let found: CaseHandle | undefined;
  // From a node of its own: a provider doesn't answer itself.
  const asking = at.appendChild(document.createElement('i'));
  asking.dispatchEvent(new ContextEvent(caseContext, asking, (handle) => (found = handle)));
  asking.remove();
  if (!found) throw new Error('Nothing provides a case here.');
  return found;
}
