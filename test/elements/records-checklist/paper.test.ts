import { expect } from '@open-wc/testing';
import { recordsContent } from '../../../src/content/records-checklist/index.ts';
import { chooseRecords } from '../../../src/elements/records-checklist/choose-records.ts';
import { composeCoverSheet } from '../../../src/elements/records-checklist/compose-cover-sheet.ts';
import { composeLetters, type LetterInput } from '../../../src/elements/records-checklist/compose-letters.ts';
import { composeTimeline } from '../../../src/elements/records-checklist/compose-timeline.ts';
import { mergeRecords, startList } from '../../../src/elements/records-checklist/merge-records.ts';
import { writePlainText } from '../../../src/elements/records-checklist/write-plain-text.ts';
import { emptyCase, type Person, type RecordStatus } from '../../../src/model/patient-case.ts';
import { recordsEnglish } from '../../../src/text/english/records-checklist.ts';
import { speak } from '../../../src/text/say.ts';

const speakOf = (person: Person | undefined) => speak('en', [recordsEnglish], person);
const say = speakOf('me');
const items = chooseRecords(recordsContent.items, { ...emptyCase, situations: { surgery: 'yes', 'other-hospitals': 'yes' } }, undefined);
const mark = (given: Record<string, readonly [RecordStatus, string]>) => Object.fromEntries(Object.entries(given).map(([id, [status, heldBy]]) => [id, { status, date: undefined, heldBy, note: '' }]));
const { destinations } = mergeRecords(startList(recordsContent), {
  destinations: [
    { id: 'office', name: 'Mercy Cancer Center', attention: 'New patients', street: '1 Main St', city: 'Boston', state: 'MA', postalCode: '02115', phone: '617-555-0100', hours: 'Mo-Fr 08:00-17:00', fax: '617-555-0101', reference: 'A 12' },
    { id: 'lab', takes: 'pathology', name: 'Mercy Pathology', attention: 'Consults' },
  ],
});
const letters = (changes: Partial<LetterInput> = {}) => composeLetters({ items, progress: {}, destinations, person: 'me', wantedBy: 'December 24', visit: 'December 30', say, ...changes });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('letters', () => {
  it('ask one place for all it holds, however its name is typed', () => {
    const progress = mark({ 'pathology-report': ['to-get', 'Mercy  Hospital '], 'surgery-report': ['asked', 'mercy hospital'], 'imaging-discs': ['to-get', 'City Imaging'] });
    const all = letters({ progress });
    const mercy = all.find(({ to }) => to === 'Mercy Hospital')!;
    expect([mercy.kind, ids(mercy.records)]).to.deep.equal(['treatment', ['pathology-report', 'surgery-report']]);
    expect(ids(all.find(({ to }) => to === 'City Imaging')!.records)).to.deep.equal(['imaging-discs']);
    expect(all.map(({ kind, to }) => `${kind}: ${to}`)).to.deep.equal([
      'treatment: Mercy Hospital',
      'treatment: My doctor’s office',
      'own-copy: City Imaging',
      'own-copy: The hospital’s records office',
    ]);
    const asked = all.flatMap(({ records }) => ids(records));
    expect(new Set(asked).size).to.equal(asked.length);
  });

  it('leave out what is there, what is at home, and what nobody asked for', () => {
    const asked = letters({ progress: mark({ 'recent-labs': ['have', ''], 'oncology-note': ['sent', ''], 'treatment-summary': ['not-needed', ''], 'discharge-summary': ['cannot-get', ''] }) }).flatMap(({ records }) => ids(records));
    expect(asked).to.include('pathology-report');
    for (const id of ['recent-labs', 'oncology-note', 'treatment-summary', 'discharge-summary', 'insurance-card', 'slides', 'tissue-block']) expect(asked).to.not.include(id);
    expect(letters({ items: items.map((item) => ({ ...item, need: 'not-wanted' as const })) })).to.deep.equal([]);
    expect(letters({ items: [] })).to.deep.equal([]);
  });

  it('to the lab ask for a loan, by its own rules, for the pathology address', () => {
    const [letter] = letters({ chosen: ['slides', 'tissue-block', 'stains'] });
    expect([letter!.kind, letter!.to, ids(letter!.records)]).to.deep.equal(['pathology', 'The pathology lab', ['slides', 'stains', 'tissue-block']]);
    expect(letter!.sendTo).to.deep.equal(['Mercy Pathology', 'Consults']);
    expect(letter!.paragraphs.join(' ')).to.match(/lab to lab/).and.to.match(/tracked/).and.to.match(/accession number/).and.to.match(/sends them back/).and.to.not.match(/164\.524/);
    expect(letter!.aboutBlanks).to.include('Accession number, from the report');
  });

  it('name the law that fits: 164.506 to a doctor, 164.524 for an own copy', () => {
    const all = letters();
    const treatment = all.find(({ kind }) => kind === 'treatment')!;
    expect(treatment.paragraphs.join(' ')).to.match(/164\.506/).and.to.not.match(/164\.524/);
    expect(treatment.by).to.equal('Please send by December 24. The visit is on December 30.');
    expect(treatment.sendTo).to.deep.equal(['Mercy Cancer Center', 'New patients', '1 Main St', 'Boston, MA 02115', 'Phone: 617-555-0100, Mo-Fr 08:00-17:00', 'Fax: 617-555-0101', 'Reference number: A 12']);
    const own = all.find(({ kind }) => kind === 'own-copy')!;
    expect(own.paragraphs.join(' ')).to.match(/164\.524/).and.to.match(/30 days/).and.to.match(/electronic copy to the center/);
    expect(own.signatureBlanks).to.deep.equal(['Email or address for the copy', 'Phone', 'Signature', 'Signed on']);
  });

  it('leave lines to fill in by hand where nothing is known: the blank pack', () => {
    const all = letters({ chosen: ids(items), destinations: [], wantedBy: '', visit: '', person: undefined });
    expect(new Set(all.map(({ kind }) => kind))).to.deep.equal(new Set(['treatment', 'own-copy', 'pathology']));
    for (const letter of all) {
      expect([letter.by, letter.sendTo]).to.deep.equal([undefined, []]);
      expect(letter.aboutBlanks.slice(0, 2)).to.deep.equal(['Patient’s name', 'Date of birth']);
      expect(letter.paragraphs.join(' ')).to.not.match(/center named here/);
      expect(JSON.stringify(letter)).to.not.match(/\{\w+\}|undefined|records\./);
    }
  });

  it('speak of the child, or of the patient, and ask who signs', () => {
    const child = letters({ person: 'my-child', say: speakOf('my-child') });
    const helped = letters({ person: 'someone-i-help', say: speakOf('someone-i-help') });
    for (const letter of child) {
      expect(letter.opening).to.match(/child/);
      expect(letter.signatureBlanks).to.include.members(['Parent or guardian', 'How related to the child']);
    }
    for (const letter of helped) {
      expect(letter.opening + letter.subject + letter.to).to.match(/patient/).and.to.not.match(/\b(my|My) (own|doctor|child)/);
      expect(letter.signatureBlanks.join(' ')).to.match(/Right to sign for the patient/);
    }
  });
});

describe('the fax cover sheet', () => {
  const progress = mark({ 'pathology-report': ['have', ''], 'imaging-reports': ['asked', 'City Imaging'], 'recent-labs': ['cannot-get', ''], 'insurance-card': ['sent', ''] });
  it('lists what is enclosed, what is still coming and from where, what could not be had, and the one question', () => {
    const sheet = composeCoverSheet({ items, progress, destinations, question: ' Is surgery first right for me? ', visit: 'December 30', say });
    expect(sheet.lists.map(({ title }) => title)).to.deep.equal(['Enclosed', 'Still coming', 'Could not get. Please help']);
    expect(sheet.lists[0]!.lines).to.deep.equal(['Pathology report', 'Insurance card']);
    expect(sheet.lists[1]!.lines).to.include('Scan reports, from City Imaging');
    expect(sheet.lists[1]!.lines.join()).to.not.match(/slides/i);
    expect(sheet.lists[2]!.lines).to.deep.equal(['Recent lab results']);
    expect([sheet.question, sheet.visit, sheet.to[0]]).to.deep.equal(['Is surgery first right for me?', 'Visit on December 30', 'Mercy Cancer Center']);
  });

  it('can be blank', () => {
    const sheet = composeCoverSheet({ items: [], progress: {}, destinations: [], question: '', visit: '', say });
    expect([sheet.lists, sheet.to, sheet.question, sheet.visit]).to.deep.equal([[], [], '', '']);
  });
});

describe('the timeline', () => {
  it('leaves out what did not happen, and fills in what is known', () => {
    const rows = composeTimeline({ surgery: 'no', biopsy: 'yes' }, 'January 4', 'December 30', say);
    expect(rows.map(({ label }) => label)).to.include('Biopsy').and.to.not.include('Surgery').and.to.not.include('In the hospital now: since when, and why');
    expect(rows.slice(-2).map(({ value }) => value)).to.deep.equal(['January 4', 'December 30']);
    expect(composeTimeline({}, '', '', say).reduce((sum, { lines }) => sum + lines, 0)).to.be.at.most(24);
  });
});

describe('the list as plain text', () => {
  it('ticks what is there and says what form the rest is needed in', () => {
    const text = writePlainText(items, mark({ 'pathology-report': ['have', ''], 'imaging-reports': ['asked', ''], 'treatment-summary': ['not-needed', ''] }), 'December 30', say);
    expect(text.split('\n').slice(0, 6)).to.deep.equal([
      'I am getting these records for a second opinion. Can you help me get them?',
      'The visit is on December 30.',
      '',
      'To book the visit',
      '[x] Pathology report',
      '[ ] Scan reports: The written reports, on paper or as a PDF',
    ]);
    expect(text).to.match(/\n\nFor the visit\n/).and.to.not.match(/Treatment summary/).and.to.not.match(/glass/);
    expect(writePlainText(items, mark({ slides: ['asked', ''] }), '', say)).to.match(/Only if they ask\n\[ \] Biopsy slides/);
  });
});
