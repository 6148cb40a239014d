import { expect } from '@open-wc/testing';
import { readCase, writeCase } from '../../src/case/case-file.ts';
import { emptyCase, hasAnswers, type PatientCase } from '../../src/model/patient-case.ts';
import { fullCase } from './full-case.ts';

const now = new Date('2026-11-24T12:00:00Z');
const read = (text: string) => readCase(text, now);
const withCase = (told: unknown) => JSON.stringify({ format: 'second-opinion-case', version: 1, case: told });
const readTold = (told: unknown) => read(withCase(told)) as PatientCase;

function allFrozen(value: unknown): boolean {
  return typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(allFrozen));
}

describe('a case as a file', () => {
  it('comes back whole, and frozen to the last list', () => {
    const back = read(writeCase(fullCase, now));
    expect(back).to.deep.equal(fullCase);
    expect(allFrozen(back)).to.equal(true);
  });

  it('of someone who has told nothing is nothing told', () => {
    const back = read(writeCase(emptyCase, now)) as PatientCase;
    expect(back).to.deep.equal(emptyCase);
    expect(hasAnswers(back)).to.equal(false);
  });

  it('runs out where that was asked for, never else', () => {
    const expires = new Date(now.getTime() + 1000);
    const text = writeCase(fullCase, now, expires);
    expect(read(text)).to.be.an('object');
    expect(readCase(text, expires)).to.equal('expired');
    expect(readCase(writeCase(fullCase, now), new Date('2046-01-01'))).to.be.an('object');
  });

  it('is refused where it is no case, damaged, or newer than we are', () => {
    for (const foreign of ['', 'null', '[]', '"text"', '{}', '{"format":"other"}', '{"format":"second-opinion-case","version":1}', writeCase(fullCase, now).slice(0, -20), '<html>', '\u0000'])
      expect(read(foreign), foreign.slice(0, 40)).to.equal('foreign');
    expect(read(writeCase(fullCase, now).replace('"version":1', '"version":2'))).to.equal('newer');
  });

  it('of an older version, or written by someone else, gives what can be understood', () => {
    expect(read('{"format":"second-opinion-case","version":0,"case":{"person":"me","mood":"blue"}}')).to.deep.equal({ ...emptyCase, person: 'me' });
    const ugly = readTold({
      person: 'the king',
      cancer: 7,
      place: { label: 'x', latitude: '42', longitude: 1 },
      appointmentDate: '12/14/2026',
      situations: { biopsy: 'yes', 'made-up': 'yes', surgery: {} },
      records: { a: { status: 'lost' }, b: { status: 'have', note: 5 }, c: null },
      questions: 'none',
      guide: [1],
    });
    expect(ugly).to.deep.equal({ ...emptyCase, situations: { biopsy: 'yes' }, records: { b: { status: 'have', date: undefined, heldBy: '', note: '' } } });
  });

  it('takes no key that reaches a prototype', () => {
    const told = JSON.parse('{"__proto__":{"person":"me"},"records":{"__proto__":{"status":"have"},"constructor":{"status":"have"}},"questions":{"own":{"__proto__":"x"}}}') as object;
    const back = readTold(told);
    expect(back.person).to.equal(undefined);
    expect(Object.keys(back.records)).to.deep.equal(['constructor']);
    expect(Object.getPrototypeOf(back.records)).to.equal(null);
    expect(({} as { status?: string }).status).to.equal(undefined);
  });

  it('brings in no specialist an element could stumble over, and no address that runs', () => {
    expect(readTold({ specialist: { name: 'No id' } }).specialist).to.equal(undefined);
    const { specialist } = readTold({
      specialist: { id: 'x', name: 'X', profileUrl: 'java\tscript:alert(1)', bookingUrl: 'https://example.org/', languages: [1, 'en', {}], phone: {}, locations: [null, { phone: 5, bookingUrl: 'data:text/html,x' }] },
    });
    expect(specialist).to.include({ id: 'x', name: 'X', profileUrl: undefined, bookingUrl: 'https://example.org/' });
    expect(specialist!.languages).to.deep.equal(['en']);
    expect(specialist!.cancers).to.deep.equal([]);
    expect(specialist!.locations).to.have.length(1);
    expect(specialist!.locations[0]).to.include({ phone: undefined, bookingUrl: undefined });
  });

  it('is cut where it is larger than anyone writes', () => {
    const back = readTold({ cancer: 'x'.repeat(100_000), questions: { chosen: Array.from({ length: 9000 }, (_, index) => `q${index}`) } });
    expect(back.cancer).to.have.length(4000);
    expect(back.questions.chosen).to.have.length(500);
  });
});
