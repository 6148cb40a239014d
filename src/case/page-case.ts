import { ContextProvider, ContextRoot } from '@lit/context';
import { pageSetting } from '../host/page-settings.ts';
import { readSetting } from '../host/read-setting.ts';
import type { SettingRule } from '../model/setting.ts';
import { caseContext } from './case-context.ts';
import { CaseStore } from './case-store.ts';
import { daysToKeep, keepingRules } from './keeping-rules.ts';

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
  const store = new CaseStore({
    publish: (handle) => provider.setValue(handle),
    days: () => daysToKeep(ofPage('keep', keepingRules.keep), ofPage('days', keepingRules.days)),
  });
  const provider = new ContextProvider(root, { context: caseContext, initialValue: store.handle });
  store.open();
}

/** What the page's tags say for `<so-case>` holds for the page's own case too: `data-keep`, `data-days`. */
function ofPage<Value>(attribute: string, rule: SettingRule<Value>): Value {
  return readSetting(document.documentElement, attribute, [pageSetting('so-case', attribute)], rule);
}
