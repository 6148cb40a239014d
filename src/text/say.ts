import { english, type English, type TextId } from './english.ts';
import { fillTemplate, type Placeholder, type Template } from './template.ts';

export type { TextId };

type Values<Id extends TextId> = [Placeholder<English[Id]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<English[Id]>, string | number>>];

/** Speaks one language: the text behind an id, filled in. A wrong id or a missing value is a compile error. */
export type Say = <Id extends TextId>(id: Id, ...values: Values<Id>) => string;

/** Strings of another language, or a hospital's corrections: any part of the ids. */
export type TextLayer = Readonly<Record<string, Template>>;

/**
 * @param language BCP 47 tag of the strings
 * @param layers looked through in order, our English last: a hospital's corrections, then the language
 * @param variant who is spoken to or of: `id@variant` goes before `id` where it exists
 */
export function speak(language: string, layers: readonly TextLayer[] = [], variant?: string): Say {
  return (id, ...[values = {}]: [Readonly<Record<string, string | number>>?]) => {
    const ids = variant ? [`${id}@${variant}`, id] : [id];
    for (const layer of [...layers, english]) {
      const found = ids.find((one) => Object.hasOwn(layer, one));
      if (found) return fillTemplate(layer[found]!, values, layer === english ? 'en' : language);
    }
    // Words that have not been loaded: seen in a test, never by a patient, as nothing is drawn before they are there.
    return id;
  };
}
