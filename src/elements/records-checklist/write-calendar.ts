import { addDays } from './working-days.ts';

/** One reminder. Its title is neutral: calendars sync to work and family. */
export interface Reminder {
  /** ISO 8601; the whole day, of no time zone. */
  readonly date: string;
  readonly title: string;
}

/** Longest line, in octets without the line break (RFC 5545, section 3.1). */
const longestLine = 75;
const encoder = new TextEncoder();

/**
 * Reminders as an iCalendar file (RFC 5545): all-day, free, private, with an alarm at nine in the morning wherever the
 * phone is then. One a day, however many there are.
 *
 * @param stamp when the file is made
 * @param nextId gives an id no other entry has; it says nothing of the patient
 */
export function writeCalendar(reminders: readonly Reminder[], stamp: Date, nextId: () => string = randomId): string {
  const days = new Map(reminders.map((reminder) => [reminder.date, reminder]));
  const made = stamp.toISOString().replace(/[-:]|\.\d+/g, '');
  const day = (date: string) => date.replaceAll('-', '');
  const lines = [...days.values()].flatMap(({ date, title }) => [
    'BEGIN:VEVENT',
    `UID:${nextId()}@second-opinion`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${day(date)}`,
    `DTEND;VALUE=DATE:${day(addDays(date, 1))}`,
    `SUMMARY:${escape(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Second Opinion//Records//EN', ...lines, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('');
}

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Breaks a line into pieces of at most 75 octets, never inside a character; each after the first begins with a space. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > longestLine) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}

/** Not `randomUUID`, which pages without https lack. */
const randomId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
