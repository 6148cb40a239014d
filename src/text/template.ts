import { memoize } from '../model/memoize.ts';
import { writeNumber } from './write-number.ts';

/**
 * A string with `{placeholders}`, or one per plural form, chosen by the placeholder `count`
 * (`Intl.PluralRules`; `other` is always there).
 */
export type Template = string | ({ readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>);

type PlaceholderIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never;

/** Names of the placeholders of a template; plural templates take `count` besides. */
export type Placeholder<Some extends Template> = Some extends string
  ? PlaceholderIn<Some>
  : Some extends { readonly other: infer Other extends string }
    ? PlaceholderIn<Other> | 'count'
    : never;

const pluralRules = memoize((language) => new Intl.PluralRules(language));

/** Which plural form: English has two, and needs none of the browser's tables. */
function choosePlural(language: string, count: number): Intl.LDMLPluralRule {
  return language !== 'en' ? pluralRules(language).select(count) : count === 1 ? 'one' : 'other';
}

/**
 * Fills a template in.
 *
 * @param language BCP 47 tag: decides the plural form and how numbers are written
 * @returns the text; a placeholder without a value stays visible as `{name}`, so that a slip is seen
 */
export function fillTemplate(template: Template, values: Readonly<Record<string, string | number>>, language: string): string {
  const form =
    typeof template === 'string'
      ? template
      : (template[choosePlural(language, Number(values['count']))] ?? template.other);
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? writeNumber(language, value) : value;
  });
}
