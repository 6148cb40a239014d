import type { DistanceUnit } from '../finder-view.ts';

/** How one language writes lists, dates and distances. */
export type IntlFormats = ReturnType<typeof makeFormats>;

const made = new Map<string, IntlFormats>();

/** The formats of a language, made once: making one costs more than drawing a card. */
export function formatsFor(language: string): IntlFormats {
  const formats = made.get(language) ?? makeFormats(language);
  made.set(language, formats);
  return formats;
}

function makeFormats(language: string) {
  const list = (options: Intl.ListFormatOptions) => {
    const format = new Intl.ListFormat(language, options);
    return (values: readonly string[]) => format.format(values);
  };
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const length = (unit: string) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
  const lengths = { mi: length('mile'), km: length('kilometer') };
  return {
    /** "A, B, or C". */
    either: list({ type: 'disjunction' }),
    /** "A, B, C". */
    row: list({ type: 'unit', style: 'short' }),
    /** "March 3, 2026" for an ISO 8601 date; `undefined` for anything else. */
    date(iso: string): string | undefined {
      const time = Date.parse(iso);
      return time ? dates.format(time) : undefined;
    },
    /** Whole miles or kilometers, never under one: "12 miles". Where a search starts is known to a ZIP code at best. */
    distance: (miles: number, unit: DistanceUnit) => lengths[unit].format(Math.max(1, inUnit(miles, unit))),
  };
}

/** Miles in the unit shown. One mile is 1.609344 km. */
export function inUnit(miles: number, unit: DistanceUnit): number {
  return unit === 'km' ? miles * 1.609344 : miles;
}
