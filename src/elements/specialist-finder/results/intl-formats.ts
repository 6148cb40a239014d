import type { DistanceUnit } from '../finder-view.ts';

/** How one language writes lists, dates, distances, and names of languages. */
export interface IntlFormats {
  /** "A, B, or C". */
  readonly either: (values: readonly string[]) => string;
  /** "A, B, C". */
  readonly row: (values: readonly string[]) => string;
  /** "March 3, 2026" for an ISO 8601 date; `undefined` for anything else. */
  readonly date: (iso: string) => string | undefined;
  /** "Spanish" for `es`; what is no known tag stays as written. */
  readonly languageName: (tag: string) => string;
  /** "Mexico" for `MX`; what is no known code stays as written. */
  readonly countryName: (code: string) => string;
  /** Whole miles or kilometers, never under one: "12 miles". Where a search starts is known to a ZIP code at best. */
  readonly distance: (miles: number, unit: DistanceUnit) => string;
}

const made = new Map<string, IntlFormats>();

/** The formats of a language, made once: making one costs more than drawing a card. */
export function formatsFor(language: string): IntlFormats {
  const before = made.get(language);
  if (before) return before;
  const list = (options: Intl.ListFormatOptions) => {
    const format = new Intl.ListFormat(language, options);
    return (values: readonly string[]) => format.format(values);
  };
  const name = (type: 'language' | 'region') => {
    const names = new Intl.DisplayNames([language], { type, fallback: 'none' });
    return (code: string) => {
      try {
        return names.of(code) ?? code;
      } catch {
        return code;
      }
    };
  };
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const length = (unit: string) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
  const miles = length('mile');
  const kilometers = length('kilometer');
  const formats: IntlFormats = {
    either: list({ type: 'disjunction' }),
    row: list({ type: 'unit', style: 'short' }),
    date(iso) {
      const time = Date.parse(iso);
      return Number.isNaN(time) ? undefined : date.format(time);
    },
    languageName: name('language'),
    countryName: name('region'),
    distance: (far, unit) => (unit === 'km' ? kilometers : miles).format(Math.max(1, inUnit(far, unit))),
  };
  made.set(language, formats);
  return formats;
}

/** Miles in the unit shown. One mile is 1.609344 km. */
export function inUnit(miles: number, unit: DistanceUnit): number {
  return unit === 'km' ? miles * 1.609344 : miles;
}
