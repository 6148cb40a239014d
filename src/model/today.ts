/**
 * Today where the patient is, ISO 8601 date. Not UTC's: that is tomorrow on an American evening, and a treatment today
 * would have passed.
 */
export function localToday(now = new Date()): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
