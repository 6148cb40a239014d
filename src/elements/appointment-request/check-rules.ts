import type { Person } from '../../model/patient-case.ts';
import type { Specialist } from '../../model/specialist.ts';

/** What a center or a specialist says about who may come, by the names a directory has for it. */
export const ruleIds = ['statesServed', 'eligibility', 'visitKinds', 'covers', 'price', 'turnaroundDays', 'languages'] as const;
export type RuleId = (typeof ruleIds)[number];

type Ruled = Pick<Specialist, RuleId | 'ages' | 'acceptsNewPatients'>;

/** The rules that hold, one by one: the specialist's where they have said, else the center's; an empty list is not said. */
export type Rules = { readonly [Name in keyof Ruled]?: Ruled[Name] };

export function mergeRules(specialist: Specialist | undefined, center: Specialist | undefined): Rules {
  const rules: Record<string, unknown> = {};
  for (const name of [...ruleIds, 'ages', 'acceptsNewPatients'] as const) {
    rules[name] = [specialist?.[name], center?.[name]].find((value) => value !== undefined && (!Array.isArray(value) || value.length));
  }
  return rules;
}

/** A rule that doesn't let this visitor in. `states-remote`: only visits from afar; in person they can come. */
export type Refusal = 'states' | 'states-remote' | 'adults-only' | 'children-only' | 'no-new-patients';

/**
 * Which rules refuse a visitor, as far as they have told. What isn't known refuses nobody; what a rule says in words
 * (a referral, a condition) is shown and can't be judged here.
 *
 * @param state two-letter code of the patient's state
 */
export function checkRules(rules: Rules, { person, state }: { readonly person: Person | undefined; readonly state: string | undefined }): readonly Refusal[] {
  const { statesServed = [], visitKinds = [], ages = [], acceptsNewPatients } = rules;
  const refusals: Refusal[] = [];
  if (statesServed.length && state && !statesServed.includes(state)) refusals.push(visitKinds.includes('in-person') ? 'states-remote' : 'states');
  if (person === 'my-child' && ages.length && !ages.includes('children')) refusals.push('adults-only');
  if (person === 'me' && ages.length && !ages.includes('adults')) refusals.push('children-only');
  if (acceptsNewPatients === false) refusals.push('no-new-patients');
  return refusals;
}
