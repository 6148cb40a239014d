import { expect } from '@open-wc/testing';
import { recordsContent } from '../../../src/content/records-checklist/index.ts';
import { chooseRecords } from '../../../src/elements/records-checklist/choose-records.ts';
import { findNext } from '../../../src/elements/records-checklist/find-next.ts';
import { planDates } from '../../../src/elements/records-checklist/plan-dates.ts';
import { emptyCase, type RecordStatus } from '../../../src/model/patient-case.ts';

const items = chooseRecords(recordsContent.items, emptyCase, undefined);
const all = (status: RecordStatus, except: Record<string, RecordStatus> = {}) =>
  Object.fromEntries(items.map(({ id }) => [id, { status: except[id] ?? status, date: '2026-12-01', heldBy: '', note: '' }]));
const next = (progress: ReturnType<typeof all>, visit?: string) => {
  const found = findNext(items, progress, planDates(items, progress, visit, '2026-12-01'));
  return found && [found.action, found.item.id, found.date];
};

describe('findNext', () => {
  it('starts with the pathology report', () => {
    expect(next({})).to.deep.equal(['ask', 'pathology-report', undefined]);
    expect(next({}, '2026-12-30')).to.deep.equal(['ask', 'pathology-report', '2026-12-17']);
  });

  it('asks before it calls again, and calls again before it sends', () => {
    expect(next(all('have', { 'recent-labs': 'to-get', 'oncology-note': 'asked' }))).to.deep.equal(['ask', 'recent-labs', undefined]);
    expect(next(all('have', { 'oncology-note': 'asked' }))).to.deep.equal(['chase', 'oncology-note', undefined]);
    expect(next(all('have'))).to.deep.equal(['send', 'pathology-report', undefined]);
  });

  it('goes by date where there is one', () => {
    expect(next(all('have', { 'recent-labs': 'asked' }), '2026-12-30')).to.deep.equal(['chase', 'recent-labs', '2026-12-08']);
  });

  it('has nothing left when all is sent, and never asks for slides of its own accord', () => {
    expect(next(all('sent'))).to.equal(undefined);
    expect(next(all('sent'), '2026-12-30')).to.equal(undefined);
    expect(next(all('sent', { slides: 'to-get' }))).to.equal(undefined);
  });
});
