import type { GuideContent } from './guide.ts';
import { headwordsOf } from './headwords.ts';

/** What a decision guide must say of itself (IPDAS): who wrote it, review, who paid, when it was written and will be checked again. */
const disclosed = ['author', 'review', 'paid', 'interest', 'written', 'update'];
const dated = ['written', 'update'];
const isDay = (date: string) => /^\d{4}-\d\d-\d\d$/.test(date);

/**
 * What is missing in a guide's content, one line each; empty where it may be published. The build stops on any.
 *
 * Words of the build, for those who write content; no patient sees them.
 */
export function checkGuide({ steps, options, items, disclosure, sources }: GuideContent): readonly string[] {
  const entries = [...steps, ...options, ...items];
  const known = new Set(sources.map(({ id }) => id));
  return [
    ...disclosed.filter((id) => !disclosure.some((one) => one.id === id && one.words && one.isProtected)).map((id) => `disclosure: "${id}" is missing`),
    ...dated.filter((id) => !isDay(disclosure.find((one) => one.id === id)?.date ?? '')).map((id) => `disclosure: "${id}" has no date`),
    ...entries.filter(({ checkedOn }) => !isDay(checkedOn)).map(({ id }) => `${id}: has no date`),
    ...entries.filter((one) => !one.sources.length).map(({ id }) => `${id}: has no source`),
    ...entries.flatMap((one) => one.sources.filter((id) => !known.has(id)).map((id) => `${one.id}: there is no source "${id}"`)),
    ...options.filter(({ step }) => !steps.some(({ id }) => id === step)).map(({ id, step }) => `${id}: there is no step "${step}"`),
    ...options
      .filter(({ step, details }) => headwordsOf(details) !== headwordsOf(options.find((one) => one.step === step)!.details))
      .map(({ id, step }) => `${id}: says other things than the other options of "${step}"`),
    ...['moment', 'next', 'summary'].filter((id) => !steps.some((step) => step.id === id && step.isProtected)).map((id) => `steps: "${id}" is missing`),
  ];
}
