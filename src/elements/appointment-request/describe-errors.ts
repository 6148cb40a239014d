import type { FormField } from '../../content/appointment-request/form-fields.ts';
import type { RequestOutcome } from '../../model/appointment-request.ts';
import type { Say } from '../../text/say.ts';
import { bare } from '../../model/bare.ts';

/** Field → what is wrong with it, in the order of the form; said by us where a server names a field without words. */
export function describeErrors(say: Say, fields: readonly FormField[], outcome: RequestOutcome | undefined): Readonly<Record<string, string>> {
  if (outcome?.kind === 'too-large') return bare({ note: say('appointment.problem.too-large') });
  if (outcome?.kind !== 'errors') return bare({});
  const order = (name: string) => fields.findIndex((field) => field.name === name) + 1 || fields.length + 1;
  const label = (name: string) => (order(name) <= fields.length ? say(`appointment.field.${name as 'phone'}`) : name);
  return bare(Object.fromEntries(
    Object.entries(outcome.errors)
      .sort(([a], [b]) => order(a) - order(b))
      .map(([name, words]) => [name, words || say('appointment.error.other', { label: label(name) })]),
  ));
}
