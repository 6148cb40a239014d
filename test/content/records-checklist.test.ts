import { expect } from '@open-wc/testing';
import '../support/learn-everything.ts';
import { cancerTypes } from '../../src/content/cancer-types.ts';
import { families } from '../../src/content/cancers/families.ts';
import { recordsContent } from '../../src/content/records-checklist/index.ts';
import { chooseRecords, type Known } from '../../src/elements/records-checklist/choose-records.ts';
import type { CancerFamily } from '../../src/model/cancer-type.ts';
import { emptyCase, persons, situations } from '../../src/model/patient-case.ts';
import type { RecordItem } from '../../src/model/record.ts';
import { sharedData } from '../support/shared-data.ts';

const { items, sources, facts } = recordsContent;
const chosen = (known: Partial<Known>, family?: CancerFamily) => chooseRecords(items, { ...emptyCase, ...known }, family);
const core = chosen({}).map(({ id }) => id);
/** What comes on top of the core; slides and such, which nobody sends unasked, aside. */
const added = (list: readonly RecordItem[]) => list.filter(({ id, need }) => !core.includes(id) && need !== 'only-if-asked').map(({ id }) => id);

describe('the content of the records checklist', () => {
  it('is plain data that survives as JSON', () => {
    const read = JSON.parse(JSON.stringify(recordsContent)) as typeof recordsContent;
    expect(JSON.stringify(read)).to.equal(JSON.stringify(recordsContent));
    expect(chooseRecords(read.items, emptyCase, 'blood').map(({ id }) => id)).to.deep.equal(chooseRecords(items, emptyCase, 'blood').map(({ id }) => id));
  });

  it('has an id of its own, words, sources and a date on everything, and claims no review', () => {
    expect(new Set(items.map(({ id }) => id)).size).to.equal(items.length);
    expect(new Set(sources.map(({ id }) => id)).size).to.equal(sources.length);
    const known = new Set(sources.map(({ id }) => id));
    for (const { id, name, why, ask, form, checkedOn, status, sources: from } of items) {
      expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
      for (const words of [name, why, ask, form]) expect(words, id).to.match(/\S/);
      expect(from.length, id).to.be.greaterThan(0);
      for (const source of from) expect(known.has(source), `${id}: ${source}`).to.equal(true);
      expect([checkedOn, status], id).to.deep.equal(['2026-11-25', 'draft']);
    }
    for (const fact of facts) for (const source of fact.sources) expect(known.has(source), `${fact.id}: ${source}`).to.equal(true);
    const used = new Set([...items, ...facts].flatMap(({ sources: from }) => from));
    expect(sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).to.deep.equal([]);
    for (const { id, url, date } of sources) {
      if (!id.startsWith('own-')) expect(url, id).to.match(/^https:\/\/[^\s]+$/);
      if (date) expect(date, id).to.match(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('says of every wait whose it is, and never plans with the 30 days of the law', () => {
    for (const { id, wait, sources: from, holder } of items) {
      expect(from.includes('own-estimate'), id).to.equal(Boolean(wait));
      if (wait) expect(wait.least <= wait.most && wait.most <= 30, id).to.equal(true);
      else expect(holder, id).to.equal('patient');
    }
  });

  it('has only LOINC codes that were confirmed', async function () {
    const rows = (await (await sharedData(this, 'vocabularies/loinc-documents.csv')).text()).trim().split('\n').slice(1);
    const confirmed = rows.filter((row) => !row.includes('UNVERIFIED')).map((row) => row.split(',')[0]);
    for (const { id, loinc } of items) for (const code of loinc) expect(confirmed, id).to.include(code);
  });

  it('has the core for everyone, and protects what a second opinion cannot do without', () => {
    expect(core).to.deep.equal([
      'pathology-report', 'imaging-reports', 'oncology-note', 'insurance-card',
      'imaging-discs', 'treatment-summary', 'medicines-and-allergies', 'recent-labs', 'contacts', 'slides',
    ]);
    expect(items.filter(({ isProtected }) => isProtected).map(({ id }) => id)).to.deep.equal(['pathology-report', 'imaging-reports', 'imaging-discs']);
    for (const item of items) if (item.isProtected) expect(item.when).to.deep.equal({});
  });

  it('adds something for every family, and at most five for any cancer, situation or person', () => {
    for (const family of Object.keys(families) as CancerFamily[]) expect(added(chosen({}, family)), family).to.have.length.within(1, 5);
    for (const { id, family } of cancerTypes) expect(added(chosen({ cancer: id }, family)), id).to.have.length.within(1, 5);
    for (const situation of situations) expect(added(chosen({ situations: { [situation]: 'yes' } })), situation).to.have.length.within(1, 5);
    for (const person of persons) expect(added(chosen({ person })), person).to.have.length.within(0, 5);
  });

  it('adds what each cancer is judged by', () => {
    const forCancer = (cancer: string, family: CancerFamily) => added(chosen({ cancer }, family));
    expect(forCancer('acute-myeloid-leukemia', 'blood')).to.have.members(['marrow-report', 'flow-cytometry', 'cytogenetics', 'molecular-tests']);
    expect(forCancer('multiple-myeloma', 'blood')).to.include('myeloma-proteins');
    expect(forCancer('breast', 'breast')).to.include.members(['receptors', 'earlier-mammograms', 'germline']);
    expect(forCancer('lung', 'chest')).to.include.members(['tumor-biomarkers', 'endoscopy-report']);
    expect(forCancer('colorectal', 'digestive')).to.include.members(['tumor-biomarkers', 'endoscopy-report']);
    expect(forCancer('prostate', 'urinary-and-male')).to.include.members(['psa-history', 'urinary-mri', 'biopsy-map']);
    expect(forCancer('glioblastoma', 'brain-and-nerves')).to.include.members(['brain-mri-before', 'brain-mri-after', 'brain-gene-tests']);
    expect(added(chosen({ person: 'my-child' }))).to.include.members(['child-protocol', 'cumulative-doses', 'guardian-papers']);
    expect(chosen({ situations: { treatment: 'yes' } }).map(({ id }) => id)).to.include.members(['drug-history', 'radiation-summary', 'radiation-plan']);
    expect(added(chosen({ situations: { treatment: 'no' } }))).to.deep.equal([]);
  });

  it('names only types of the vocabulary', () => {
    const known = new Set(cancerTypes.map(({ id }) => id));
    for (const { id, when } of items) for (const cancer of when.cancers ?? []) expect(known.has(cancer), `${id}: ${cancer}`).to.equal(true);
  });

  it('asks every situation once, the two that decide the pace first', () => {
    expect(recordsContent.situations.map(({ id }) => id)).to.deep.equal(situations);
  });

  it('says of slides and of scans what goes wrong with them', () => {
    const words = (id: string) => Object.values(items.find((item) => item.id === id)!).flat().join(' ');
    for (const part of [/glass/, /not a picture file/, /only if the new center asks/i, /lab to lab/, /tracked/, /accession number/, /sends the slides back/, /billed/]) expect(words('slides')).to.match(part);
    for (const part of [/DICOM/, /all series/, /when the cancer was found/, /before treatment/, /latest/, /Photos of a screen/, /opens/, /Carry a copy/]) expect(words('imaging-discs')).to.match(part);
    expect(words('smears')).to.match(/only one set/);
    expect(words('tissue-block')).to.match(/only if the new center asks/);
  });
});
