import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { writeCalendar } from '../../../src/elements/records-checklist/write-calendar.ts';

const stamp = new Date('2026-11-25T03:04:05.678Z');

/** What another program makes of the file. */
function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, events };
}

describe('writeCalendar, as an independent reader sees it', () => {
  it('holds all-day reminders that float: the same day in every time zone', () => {
    const { calendar, events } = readCalendar(writeCalendar([{ date: '2026-12-31', title: 'Paperwork call' }, { date: '2027-01-04', title: 'Paperwork call' }], stamp));
    expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).to.match(/Second Opinion/);
    expect(events.map(({ summary }) => summary)).to.deep.equal(['Paperwork call', 'Paperwork call']);
    const [first] = events;
    expect(first!.startDate.isDate).to.equal(true);
    expect(first!.startDate.toString()).to.equal('2026-12-31');
    expect(first!.endDate.toString()).to.equal('2027-01-01');
    expect(first!.startDate.zone?.tzid ?? 'floating').to.equal('floating');
    expect(first!.component.getFirstPropertyValue('dtstamp')!.toString()).to.equal('2026-11-25T03:04:05Z');
    const alarm = first!.component.getFirstSubcomponent('valarm')!;
    expect((alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()).to.equal(9 * 3600);
  });

  it('gives every entry an id of its own that says nothing', () => {
    const days = [1, 2, 3].map((day) => ({ date: `2026-12-0${day}`, title: 'Paperwork call' }));
    const ids = [writeCalendar(days, stamp), writeCalendar(days, stamp)].flatMap((text) => readCalendar(text).events.map(({ uid }) => uid));
    expect(new Set(ids).size).to.equal(6);
    for (const id of ids) expect(id).to.match(/^[\d-]+@second-opinion$/);
  });

  it('survives any title: escaped, folded at 75 octets, never inside a character', () => {
    const title = 'Llamada; papeles, \\ y más: ñandú 📄 '.repeat(12).trim() + '\nzweite Zeile; BEGIN:VEVENT';
    const text = writeCalendar([{ date: '2026-12-01', title }], stamp);
    const { events } = readCalendar(text);
    expect(events.map(({ summary }) => summary)).to.deep.equal([title]);
    // Stricter readers than this one need them escaped.
    expect(text.replaceAll('\r\n ', '')).to.include('SUMMARY:Llamada\\; papeles\\, \\\\ y más: ñandú');
    const lines = text.split('\r\n');
    expect(lines.at(-1)).to.equal('');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).to.be.at.most(75).and.at.least(72);
    expect(text.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
    expect(text).to.not.include('\uFFFD');
  });

  it('is a calendar also with nothing in it, and one entry a day', () => {
    expect(readCalendar(writeCalendar([], stamp)).events).to.deep.equal([]);
    expect(readCalendar(writeCalendar([{ date: '2026-12-01', title: 'a' }, { date: '2026-12-01', title: 'b' }], stamp)).events).to.have.length(1);
  });
});
