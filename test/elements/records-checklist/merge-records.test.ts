import { expect } from '@open-wc/testing';
import { recordsContent } from '../../../src/content/records-checklist/index.ts';
import { chooseRecords } from '../../../src/elements/records-checklist/choose-records.ts';
import { mergeRecords, startList, type RecordsList } from '../../../src/elements/records-checklist/merge-records.ts';
import { emptyCase } from '../../../src/model/patient-case.ts';

/** As it comes out of its file: keys that were `undefined` are not there. */
const ours = startList(JSON.parse(JSON.stringify(recordsContent)) as typeof recordsContent);
const find = ({ items }: RecordsList, id: string) => items.find((item) => item.id === id);
const shown = ({ items }: RecordsList) => chooseRecords(items, emptyCase, undefined).map(({ id }) => id);

describe("a hospital's list over ours", () => {
  it('rewords, adds, removes and reorders by id', () => {
    const list = mergeRecords(ours, {
      records: [
        { id: 'recent-labs', name: 'Blood tests', wait: { least: 1, most: 3 } },
        { id: 'our-form', name: 'Our history form', need: 'to-book', holder: 'patient' },
        { id: 'contacts', remove: true },
      ],
      order: ['our-form', 'oncology-note'],
    });
    expect(list.problems).to.deep.equal([]);
    expect(find(list, 'recent-labs')).to.include({ name: 'Blood tests', why: find(ours, 'recent-labs')!.why });
    expect(find(list, 'recent-labs')!.wait).to.deep.equal({ least: 1, most: 3 });
    expect(find(list, 'contacts')).to.equal(undefined);
    expect(shown(list).slice(0, 3)).to.deep.equal(['our-form', 'oncology-note', 'pathology-report']);
    expect(find(mergeRecords(ours, [{ id: 'x', name: 'X', holder: 'imaging' }]), 'x')!.letter).to.equal('own-copy');
    expect(find(list, 'our-form')!.letter).to.equal(undefined);
    expect(find(list, 'our-form')).to.include({ need: 'to-book', holder: 'patient', status: 'draft', isProtected: false });
  });

  it("lets a specialist's list win over it, item by item", () => {
    const hospital = mergeRecords(ours, { records: [{ id: 'recent-labs', name: 'Blood tests', form: 'By fax' }, { id: 'insurance-card', form: 'A photo' }] });
    expect(find(hospital, 'insurance-card')!.letter).to.equal(undefined);
    const list = mergeRecords(hospital, [{ id: 'recent-labs', form: 'By portal' }]);
    expect(find(list, 'recent-labs')).to.include({ name: 'Blood tests', form: 'By portal' });
  });

  it('works for a center that refuses images and for one that wants slides from everyone', () => {
    const refuses = mergeRecords(ours, { records: [{ id: 'imaging-discs', need: 'not-wanted', notes: ['Bring them to the visit.'] }] });
    expect(refuses.problems).to.deep.equal([]);
    expect(shown(refuses).at(-1)).to.equal('imaging-discs');
    const wants = mergeRecords(refuses, { records: [{ id: 'imaging-discs', need: 'to-book' }, { id: 'slides', need: 'to-book' }] });
    expect(shown(wants).slice(0, 6)).to.include.members(['imaging-discs', 'slides']);
  });

  it('rewords what a second opinion cannot do without, but never takes it away or hides it', () => {
    const list = mergeRecords(ours, {
      records: [
        { id: 'pathology-report', remove: true, name: 'Lab report on the biopsy' },
        { id: 'imaging-reports', when: { cancers: ['none'] } },
        { id: 'imaging-discs', isProtected: false },
      ],
    });
    expect(find(list, 'pathology-report')!.name).to.equal('Lab report on the biopsy');
    expect(shown(list)).to.include.members(['pathology-report', 'imaging-reports', 'imaging-discs']);
    expect(find(list, 'imaging-discs')!.isProtected).to.equal(true);
    expect(list.problems.map((problem) => problem.split(': ')[0])).to.deep.equal(['records[0].remove', 'records[1].when', 'records[2].isProtected']);
  });

  it('does not put our sources or our estimate under words that are not ours', () => {
    const list = mergeRecords(ours, { records: [{ id: 'recent-labs', why: 'We need them.' }, { id: 'treatment-summary', wait: { least: 1, most: 2 } }] });
    expect(find(list, 'recent-labs')).to.include({ checkedOn: '', status: 'draft' });
    expect(find(list, 'recent-labs')!.sources).to.deep.equal(['own-estimate']);
    expect(find(list, 'treatment-summary')!.sources).to.deep.equal(['acs-records']);
  });

  it("records the hospital's own review, but not of what we changed later", () => {
    const review = { by: 'Ana Silva, MD', role: 'Chief of oncology', date: '2026-12-01' };
    const later: RecordsList = { ...ours, items: ours.items.map((item) => (item.id === 'contacts' ? { ...item, checkedOn: '2027-01-01' } : item)) };
    const list = mergeRecords(later, { review, records: [{ id: 'recent-labs', why: 'We need them.' }] });
    expect(list.review).to.deep.equal(review);
    expect(find(list, 'slides')!.status).to.equal('reviewed');
    expect(find(list, 'recent-labs')).to.include({ status: 'reviewed', checkedOn: '2026-12-01' });
    expect(find(list, 'contacts')!.status).to.equal('draft');
    expect(mergeRecords(ours, { review: { by: 'Ana' } }).problems.map((problem) => problem.split(':')[0])).to.deep.equal(['review.role', 'review.date']);
  });

  it('keeps destinations by id, each kind to its own, and only web addresses', () => {
    const hospital = mergeRecords(ours, {
      destinations: [
        { id: 'records', name: 'New patient office', fax: '617-555-0100' },
        { id: 'lab', takes: 'pathology', name: 'Pathology consults', uploadUrl: 'java\tscript:alert(1)' },
      ],
    });
    expect(hospital.problems).to.have.length(1);
    expect(hospital.problems[0]).to.match(/^destinations\[1\]\.uploadUrl: expected a web address/);
    const list = mergeRecords(hospital, { destinations: [{ id: 'records', attention: 'Dr. Silva' }] });
    expect(list.destinations.map(({ id, takes, attention, uploadUrl }) => [id, takes, attention, uploadUrl])).to.deep.equal([
      ['records', 'records', 'Dr. Silva', ''],
      ['lab', 'pathology', '', ''],
    ]);
    expect(list.destinations[1]).to.have.all.keys('id', ...Object.keys(recordsContent.grammar.parts['destinations']!.fields));
  });

  it('says what is wrong and where, and keeps the rest', () => {
    const list = mergeRecords(ours, {
      recrods: [],
      records: [
        { id: 'recent-labs', need: 'soon', name: 'Blood tests', holder: 'doctor' },
        { id: 'new-one' },
        'pathology-report',
        { name: 'No id' },
        { id: 'slides', wait: { least: 9, most: 2 }, when: { families: ['bloood'] }, color: 'red' },
        { id: 'gone', remove: true },
      ],
      order: ['nothing'],
      situations: [{ id: 'pregnant', question: 'Pregnant?', why: 'x' }],
    });
    expect(find(list, 'recent-labs')).to.include({ name: 'Blood tests', need: 'for-visit' });
    expect(list.problems.map((problem) => problem.split(': ')[0])).to.deep.equal([
      'recrods', 'records[0].need', 'records[1].name', 'records[2]', 'records[3].id', 'records[4].wait', 'records[4].when', 'records[4].color', 'records[5].id', 'situations[0].id', 'order[0]',
    ]);
    expect(list.problems[1]).to.equal('records[0].need: expected one of to-book, for-visit, helpful, only-if-asked, not-wanted');
  });

  it('never throws, whatever it is given', () => {
    const hostile: unknown[] = [
      null, undefined, 0, '', 'records', [], {}, [null], { records: null }, { records: {} }, { records: [{ id: {} }] }, { order: 'a' }, { order: [1] }, { review: 5 }, { destinations: [[]] }, { records: Array.from({ length: 501 }, () => ({ id: 'a' })) },
      JSON.parse('{"__proto__":{"records":[]},"records":[{"id":"__proto__","name":"x"},{"id":"slides","__proto__":{"name":"x"},"constructor":1,"toString":null,"notes":[null],"wait":[],"when":[]}]}'),
    ];
    for (const given of hostile) {
      const list = mergeRecords(ours, given);
      expect(shown(list), JSON.stringify(given)).to.include.members(['pathology-report', 'imaging-reports', 'imaging-discs']);
    }
    expect(mergeRecords(ours, 'records').problems).to.have.length(1);
    expect(mergeRecords(ours, {}).items).to.deep.equal(ours.items);
    expect(({} as Record<string, unknown>)['records']).to.equal(undefined);
  });

  it('has a published schema with the same fields and words', async () => {
    const schema = (await (await fetch('/schema/records.schema.json')).json()) as { definitions: Record<string, { properties: Record<string, { enum?: unknown[]; properties?: Record<string, { items: { enum?: string[] } }> }> }> };
    const { parts, audience } = recordsContent.grammar;
    for (const [part, { fields }] of Object.entries(parts)) {
      const { properties } = schema.definitions[part]!;
      expect(Object.keys(properties).sort(), part).to.deep.equal(['id', 'remove', ...Object.keys(fields)].sort());
      for (const [key, field] of Object.entries(fields)) if (typeof field !== 'string') expect(properties[key]!.enum, key).to.deep.equal(field);
    }
    for (const [key, words] of Object.entries(audience)) {
      const published = schema.definitions['records']!.properties['when']!.properties![key]!.items.enum;
      expect(published ?? [], key).to.have.members(words as string[]);
    }
  });
});
