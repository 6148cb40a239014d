import { memoize } from '../model/memoize.ts';

const formats = memoize((key) => {
  const [language, dateStyle] = key.split(' ') as [string, 'long' | 'full'];
  return new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
});

/**
 * A day as people read it, "March 3, 2026"; the format is made once, as that costs more than drawing a card.
 *
 * @param date ISO 8601; what is no date gives an empty text
 * @param dateStyle `full` names the day of the week
 */
export function formatDay(language: string, date: string, dateStyle: 'long' | 'full' = 'long'): string {
  const time = Date.parse(date);
  return time || time === 0 ? formats(`${language} ${dateStyle}`).format(time) : '';
}
