import { english, type TextId } from './english.ts';
import { fillTemplate, type Placeholder, type Template } from './template.ts';

export type { TextId };

type Values<Id extends TextId> = [Placeholder<(typeof english)[Id]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<(typeof english)[Id]>, string | number>>];

/** Speaks one language: the text behind an id, filled in. A wrong id or a missing value is a compile error. */
export type Say = <Id extends TextId>(id: Id, ...values: Values<Id>) => string;

/** Strings of another language, or a hospital's corrections: any part of the ids. */
export type TextLayer = Readonly<Record<string, Template>>;

/**
 * @param language BCP 47 tag of the strings
 * @param layers looked through in order, our English last: a hospital's corrections, then the language
 */
export function speak(language: string, layers: readonly TextLayer[] = []): Say {
  return (id, ...[values = {}]: [Readonly<Record<string, string | number>>?]) => {
    const layer = layers.find((some) => Object.hasOwn(some, id));
    return fillTemplate(layer?.[id] ?? english[id], values, layer ? language : 'en');
  };
}
