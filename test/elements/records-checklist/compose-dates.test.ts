import '../../support/learn-everything.ts';
import { expect } from '@open-wc/testing';
import { composeDates } from '../../../src/elements/records-checklist/compose-dates.ts';
import { findDestinations } from '../../../src/elements/records-checklist/find-destinations.ts';
import { planDates } from '../../../src/elements/records-checklist/plan-dates.ts';
import { recordsContent } from '../../../src/content/records-checklist/index.ts';
import type { Specialist } from '../../../src/model/specialist.ts';
import { speak } from '../../../src/text/say.ts';

const items = recordsContent.items.filter(({ id }) => ['pathology-report', 'imaging-reports', 'insurance-card'].includes(id));
const days = (visit: string, today: string) => composeDates(planDates(items, {}, visit, today), visit, today, speak('en'));

describe('composeDates', () => {
  it('goes from today to the visit, day by day', () => {
    expect(days('2027-03-10', '2027-02-01')).to.deep.equal([
      { date: '2027-02-01', lines: [] },
      { date: '2027-02-26', lines: ['Ask for: Pathology report · Scan reports'] },
      { date: '2027-03-02', lines: ['Call again about what has not come'] },
      { date: '2027-03-05', lines: ['Send or bring: Insurance card'] },
      { date: '2027-03-10', lines: ['Visit'] },
    ]);
  });

  it('says what is late under today, kindly', () => {
    const [today, ...later] = days('2027-03-10', '2027-03-08');
    expect(today!.lines[0]).to.equal('Not asked yet? That’s all right. Ask today.');
    expect(today!.lines.join()).to.contain('Pathology report');
    expect(later.map(({ date }) => date)).to.deep.equal(['2027-03-10']);
  });
});

describe('findDestinations', () => {
  const specialist = { id: 'a', name: 'Ana Silva', institution: 'Harbor', locations: [{ phone: '1' }, { street: '1 Pier Road', city: 'Boston', fax: '2' }] } as unknown as Specialist;

  it('takes the lists’ own, else the specialist’s place', () => {
    const listed = [{ id: 'x' }] as never;
    expect(findDestinations(listed, specialist)).to.equal(listed);
    expect(findDestinations([], undefined)).to.deep.equal([]);
    expect(findDestinations([], specialist)[0]).to.include({ takes: 'records', name: 'Harbor', attention: 'Ana Silva', street: '1 Pier Road' });
  });
});
