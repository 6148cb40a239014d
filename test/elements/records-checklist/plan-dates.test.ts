import { expect } from '@open-wc/testing';
import { recordsContent } from '../../../src/content/records-checklist/index.ts';
import { findReminderDays, planDates } from '../../../src/elements/records-checklist/plan-dates.ts';
import { addDays, isFederalHoliday, isWorkingDay, nearestWorkingDay, workingDaysBefore } from '../../../src/elements/records-checklist/working-days.ts';
import type { RecordProgress, RecordStatus } from '../../../src/model/patient-case.ts';
import type { RecordItem } from '../../../src/model/record.ts';

const report: RecordItem = { ...recordsContent.items.find(({ id }) => id === 'pathology-report')!, wait: { least: 2, most: 7 } };
const card: RecordItem = recordsContent.items.find(({ id }) => id === 'insurance-card')!;
const slides: RecordItem = recordsContent.items.find(({ id }) => id === 'slides')!;
const marked = (status: RecordStatus, date?: string, item = report) => ({ [item.id]: { status, date, heldBy: '', note: '' } satisfies RecordProgress });

describe('working days', () => {
  it('know the federal holidays of any year by their rule', () => {
    // As published by the US Office of Personnel Management for 2026, 2027 and 2022.
    const published = [
      '2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25',
      '2027-01-01 2027-01-18 2027-02-15 2027-05-31 2027-06-18 2027-07-05 2027-09-06 2027-10-11 2027-11-11 2027-11-25 2027-12-24 2027-12-31',
      '2022-01-17 2022-02-21 2022-05-30 2022-06-20 2022-07-04 2022-09-05 2022-10-10 2022-11-11 2022-11-24 2022-12-26',
    ];
    for (const year of published) {
      const days = year.split(' ');
      const found = [];
      for (let day = `${days[0]!.slice(0, 4)}-01-01`; day.startsWith(days[0]!.slice(0, 4)); day = addDays(day, 1)) {
        if (isFederalHoliday(day) && new Date(day).getUTCDay() % 6 !== 0) found.push(day);
      }
      expect(found).to.deep.equal(days);
    }
  });

  it('are counted back over a weekend and Thanksgiving', () => {
    expect(isWorkingDay('2026-11-26')).to.equal(false);
    expect(workingDaysBefore('2026-11-30', 2)).to.equal('2026-11-25');
    expect(nearestWorkingDay('2026-11-28', -1)).to.equal('2026-11-27');
    expect(nearestWorkingDay('2026-11-28', 1)).to.equal('2026-11-30');
    expect(nearestWorkingDay('2027-01-01', -1)).to.equal('2026-12-31');
  });
});

describe('planDates', () => {
  it('says by when to ask, to call again and to send', () => {
    const { records, late, isShort } = planDates([report], {}, '2026-12-30', '2026-11-30');
    // Christmas, two weekends.
    expect(records[0]).to.include({ sendBy: '2026-12-24', chaseBy: '2026-12-21', askBy: '2026-12-17', isShort: false });
    expect(records[0]!.next).to.deep.equal({ action: 'ask', date: '2026-12-17', isLate: false });
    expect([late, isShort]).to.deep.equal([[], false]);
    // Five days before December 24 is a Saturday: ask on Friday.
    expect(planDates([{ ...report, wait: { least: 2, most: 5 } }], {}, '2026-12-30', '2026-11-30').records[0]!.askBy).to.equal('2026-12-18');
    // Never so late that there is no time to call again.
    expect(planDates([{ ...report, wait: { least: 0, most: 1 } }], {}, '2026-12-30', '2026-11-30').records[0]!.askBy).to.equal('2026-12-21');
  });

  it('goes by what was done: asked, have it, sent', () => {
    const next = (status: RecordStatus, date?: string) => planDates([report], marked(status, date), '2026-12-30', '2026-12-01').records[0]!.next;
    expect(next('asked', '2026-12-01')).to.deep.equal({ action: 'chase', date: '2026-12-08', isLate: false });
    expect(next('have')).to.deep.equal({ action: 'send', date: '2026-12-24', isLate: false });
    for (const status of ['sent', 'not-needed', 'cannot-get'] as const) expect(next(status)).to.equal(undefined);
  });

  it('finds what is late, but nobody late who asked today', () => {
    const today = '2026-12-22';
    expect(planDates([report], {}, '2026-12-30', today).late.map(({ next }) => next!.action)).to.deep.equal(['ask']);
    expect(planDates([report], marked('asked', today), '2026-12-30', today).late).to.deep.equal([]);
    expect(planDates([report], marked('asked', '2026-12-14'), '2026-12-30', today).late.map(({ next }) => next!.action)).to.deep.equal(['chase']);
  });

  it('takes the short path when the visit may come sooner than a record', () => {
    expect(planDates([report], {}, '2026-12-04', '2026-12-01').isShort).to.equal(true);
    expect(planDates([report], marked('have'), '2026-12-04', '2026-12-01').isShort).to.equal(false);
    expect(planDates([{ ...report, need: 'helpful' }], {}, '2026-12-04', '2026-12-01').isShort).to.equal(false);
    expect(planDates([card], {}, '2026-12-02', '2026-12-01').isShort).to.equal(false);
  });

  it('has no date to ask for what is at home, and none for what nobody asked for', () => {
    expect(planDates([card], {}, '2026-12-30', '2026-12-01').records[0]).to.deep.include({ askBy: undefined, chaseBy: undefined, next: { action: 'send', date: '2026-12-24', isLate: false } });
    expect(planDates([slides], {}, '2026-12-30', '2026-12-01').records).to.deep.equal([]);
    expect(planDates([slides], marked('asked', '2026-12-01', slides), '2026-12-30', '2026-12-01').records).to.have.length(1);
    expect(planDates([{ ...report, need: 'not-wanted' }], {}, '2026-12-30', '2026-12-01').records).to.deep.equal([]);
  });

  it('has no dates without a visit, or with one that is over', () => {
    expect(planDates([report], {}, undefined, '2026-12-01').records).to.deep.equal([]);
    expect(planDates([report], {}, '2026-11-30', '2026-12-01').records).to.deep.equal([]);
    expect(planDates([report], {}, '2026-12-01', '2026-12-01').isShort).to.equal(true);
  });

  it('gives each day to be reminded of once, in order, none in the past', () => {
    const plan = planDates([report, { ...report, id: 'b' }, card], {}, '2026-12-30', '2026-12-18');
    expect(findReminderDays(plan, '2026-12-18')).to.deep.equal(['2026-12-21', '2026-12-24']);
  });
});
