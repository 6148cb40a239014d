import { expect } from '@open-wc/testing';
import { addWorkingDays, hoursIn, minuteOfWeek, openingAt, readOpeningHours, type OpeningHours } from '../../src/model/opening-hours.ts';

const read = (written: string): OpeningHours => {
  const hours = readOpeningHours(written);
  if (!hours) throw new Error(`${written} was not understood`);
  return hours;
};
const at = (iso: string) => new Date(iso);

describe('opening hours as written', () => {
  it('are read with days, ranges, several stretches, and the time zone', () => {
    const { zone, spans } = read('Mo-Th 08:00-12:00,13:00-17:00; Fr 8:00-12:00 America/New_York');
    expect(zone).to.equal('America/New_York');
    expect(spans).to.have.length(9);
    expect(spans[0]).to.deep.equal({ from: 480, length: 240 });
    expect(spans.at(-1)).to.deep.equal({ from: 4 * 1440 + 480, length: 240 });
  });

  it('may name single days, full days, days over the end of the week, and need no time zone', () => {
    expect(read('Tu,Th 16:00-20:00').spans.map(({ from }) => from)).to.deep.equal([1440 + 960, 3 * 1440 + 960]);
    expect(read('Monday-Friday 08:00-17:00 America/Argentina/Buenos_Aires').zone).to.equal('America/Argentina/Buenos_Aires');
    expect(read('Sa-Mo 10:00-11:00').spans.map(({ from }) => Math.floor(from / 1440))).to.deep.equal([0, 5, 6]);
    expect(read('24/7 UTC').spans).to.have.length(7);
    expect(read('Mo-Fr 08:00-17:00').zone).to.equal(undefined);
  });

  it('are not guessed at', () => {
    for (const written of ['', 'nonsense', 'Mo-Fr', '8-5', 'Mo-Fr 08:00-17:00 Mars/Crater', 'Mo-Fr 25:00-26:00', 'Mo-Fr 08:60-17:00', 'Mo-Fr 08:00-17:00 or so', 'weekdays 8:00-17:00', '__proto__'])
      expect(readOpeningHours(written), written).to.equal(undefined);
  });
});

describe('open now', () => {
  const weekdays = read('Mo-Fr 08:00-17:00 America/New_York');

  it('is told by the clock there, not here', () => {
    // 13:30 UTC is 8:30 in New York in winter.
    expect(openingAt(weekdays, at('2026-11-25T13:30:00Z'))).to.deep.equal({ isOpen: true, until: at('2026-11-25T22:00:00Z') });
    expect(openingAt(weekdays, at('2026-11-25T12:59:00Z'))).to.deep.equal({ isOpen: false, until: at('2026-11-25T13:00:00Z') });
  });

  it('ends at the minute of closing; after Friday comes Monday', () => {
    expect(openingAt(weekdays, at('2026-11-27T21:59:59Z')).isOpen).to.equal(true);
    expect(openingAt(weekdays, at('2026-11-27T22:00:00Z'))).to.deep.equal({ isOpen: false, until: at('2026-11-30T13:00:00Z') });
  });

  it('goes over midnight, and over the end of the week', () => {
    const night = read('Su 22:00-02:00 America/New_York');
    expect(openingAt(night, at('2026-11-23T05:00:00Z')), 'Monday 0:00').to.deep.equal({ isOpen: true, until: at('2026-11-23T07:00:00Z') });
    expect(openingAt(night, at('2026-11-23T07:00:00Z')).isOpen).to.equal(false);
    const days = read('Mo 08:00-00:00; Tu 00:00-09:00 UTC');
    expect(openingAt(days, at('2026-11-23T20:00:00Z')).until, 'two that touch are one').to.deep.equal(at('2026-11-24T09:00:00Z'));
  });

  it('never ends where they never close', () => {
    expect(openingAt(read('24/7 America/New_York'), at('2026-11-25T13:30:00Z'))).to.deep.equal({ isOpen: true, until: undefined });
  });

  it('holds when the clocks change in between', () => {
    // Clocks went forward in New York on Sunday, March 8, 2026, at 2:00; back on November 1.
    expect(openingAt(weekdays, at('2026-03-07T12:00:00Z')).until, 'spring').to.deep.equal(at('2026-03-09T12:00:00Z'));
    expect(openingAt(weekdays, at('2026-10-31T12:00:00Z')).until, 'fall').to.deep.equal(at('2026-11-02T13:00:00Z'));
    const long = read('Sa-Su 00:00-24:00 America/New_York');
    expect(openingAt(long, at('2026-03-07T12:00:00Z')).until, 'open while they change').to.deep.equal(at('2026-03-09T04:00:00Z'));
  });
});

describe('hours in the time zone of the patient', () => {
  const weekdays = read('Mo-Fr 08:00-17:00 America/New_York');
  const clock = (hours: OpeningHours) => hours.spans.map(({ from }) => `${Math.floor(from / 1440)} ${Math.floor((from % 1440) / 60)}:${from % 60}`);

  it('are earlier in the west, and may be on another day', () => {
    const now = at('2026-11-25T13:30:00Z');
    expect(clock(hoursIn(weekdays, now, 'America/Los_Angeles'))[0]).to.equal('0 5:0');
    expect(clock(hoursIn(weekdays, now, 'Asia/Kolkata'))[0]).to.equal('0 18:30');
    expect(clock(hoursIn(read('Su 22:00-23:00 America/New_York'), now, 'Europe/London'))).to.deep.equal(['0 3:0']);
    expect(clock(hoursIn(read('Mo 01:00-02:00 America/New_York'), now, 'Pacific/Honolulu'))).to.deep.equal(['6 20:0']);
  });

  it('follow the clocks of both: Arizona changes none', () => {
    expect(clock(hoursIn(weekdays, at('2026-01-14T12:00:00Z'), 'America/Phoenix'))[0]).to.equal('0 6:0');
    expect(clock(hoursIn(weekdays, at('2026-07-15T12:00:00Z'), 'America/Phoenix'))[0]).to.equal('0 5:0');
  });

  it('stay as written where no time zone is given', () => {
    const hours = read('Mo-Fr 08:00-17:00');
    expect(hoursIn(hours, at('2026-11-25T13:30:00Z'), 'Asia/Tokyo')).to.equal(hours);
  });

  it('are counted from Monday, midnight being 0', () => {
    expect(minuteOfWeek(at('2026-11-23T05:00:00Z'), 'America/New_York')).to.equal(0);
  });
});

describe('working days', () => {
  it('leave weekends out, also over the end of a month', () => {
    expect(addWorkingDays('2026-11-25', 1)).to.equal('2026-11-26');
    expect(addWorkingDays('2026-11-27', 1)).to.equal('2026-11-30');
    expect(addWorkingDays('2026-11-28', 2)).to.equal('2026-12-01');
    expect(addWorkingDays('2026-12-31', 3)).to.equal('2027-01-05');
  });
});
