import { expect } from '@open-wc/testing';
import { recordsContent } from '../../../src/content/records-checklist/index.ts';
import { chooseRecords } from '../../../src/elements/records-checklist/choose-records.ts';
import { findEnough } from '../../../src/elements/records-checklist/enough.ts';
import { emptyCase, type RecordStatus } from '../../../src/model/patient-case.ts';

const items = chooseRecords(recordsContent.items, emptyCase, undefined);
const mark = (statuses: Record<string, RecordStatus>) => Object.fromEntries(Object.entries(statuses).map(([id, status]) => [id, { status, date: undefined, heldBy: '', note: '' }]));
const toBook = { 'pathology-report': 'have', 'imaging-reports': 'sent', 'oncology-note': 'have', 'insurance-card': 'have' } as const;
const names = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('findEnough', () => {
  it('says what is missing to book, and for the visit', () => {
    const none = findEnough(items, {});
    expect(none.toBook.isEnough).to.equal(false);
    expect(names(none.toBook.missing)).to.have.members(Object.keys(toBook));
    expect(names(none.forVisit.missing)).to.include.members([...Object.keys(toBook), 'imaging-discs', 'recent-labs']);
    const some = findEnough(items, mark(toBook));
    expect(some.toBook).to.deep.equal({ isEnough: true, missing: [], toTell: [] });
    expect(some.forVisit.isEnough).to.equal(false);
  });

  it('does not count what was only asked for, and does count what does not apply', () => {
    expect(names(findEnough(items, mark({ ...toBook, 'oncology-note': 'asked' })).toBook.missing)).to.deep.equal(['oncology-note']);
    expect(findEnough(items, mark({ ...toBook, 'oncology-note': 'not-needed' })).toBook.isEnough).to.equal(true);
  });

  it('lets nobody wait for what cannot be had, but for the core', () => {
    const other = findEnough(items, mark({ ...toBook, 'oncology-note': 'cannot-get' })).toBook;
    expect([other.isEnough, names(other.missing), names(other.toTell)]).to.deep.equal([true, [], ['oncology-note']]);
    const core = findEnough(items, mark({ ...toBook, 'pathology-report': 'cannot-get' })).toBook;
    expect([core.isEnough, names(core.missing), names(core.toTell)]).to.deep.equal([false, [], ['pathology-report']]);
  });

  it('wants nothing that is nice to have, only asked for, or not wanted', () => {
    const wanted = names(findEnough([...items, { ...items[0]!, id: 'x', need: 'not-wanted' }, { ...items[0]!, id: 'y', need: 'helpful' }], {}).forVisit.missing);
    expect(wanted).to.not.include.members(['x']);
    expect(wanted).to.not.include.members(['y']);
    expect(wanted).to.not.include('slides');
  });
});
