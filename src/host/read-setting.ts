import type { SettingRule } from '../model/setting.ts';
import { report } from './report.ts';

/**
 * The first of the values written for a setting that its rule understands, else the rule's own. What can't be understood is
 * told to the web team and counts as not given.
 *
 * @param element whose embed it is; `document.documentElement` for what the page's own tags say
 * @param written nearest first; `undefined` or `null` where nothing is
 */
export function readSetting<Value>(element: Element, attribute: string, written: readonly unknown[], rule: SettingRule<Value>): Value {
  const lines: string[] = [];
  let value: Value | undefined;
  for (const raw of written) {
    if (value !== undefined || raw === undefined || raw === null) continue;
    value = rule.read(raw);
    if (value === undefined && String(raw).trim()) lines.push(`${attribute} must be ${rule.expects}; got "${String(raw).slice(0, 60)}".`);
  }
  report(element, `@${attribute}`, lines);
  return value === undefined ? rule.fallback : value;
}
