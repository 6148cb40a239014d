/** Runs inside a frame of the same origin, which stands for another tab: storage is shared, and its events go across. */
import type { CaseHandle } from '../../src/case/case-context.ts';
import { CaseStore } from '../../src/case/case-store.ts';

declare global {
  interface Window {
    otherTab?: { readonly handle: CaseHandle };
  }
}

const store = new CaseStore({ days: () => 30, publish: () => undefined });
store.open();
window.otherTab = store;
