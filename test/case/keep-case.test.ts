import { expect } from '@open-wc/testing';
import type { CaseHandle } from '../../src/case/case-context.ts';
import { writeCase } from '../../src/case/case-file.ts';
import { CaseStore } from '../../src/case/case-store.ts';
import { emptyCase } from '../../src/model/patient-case.ts';
import { fullCase } from './full-case.ts';

const key = 'second-opinion/case';
const day = 86_400_000;
const closing: (() => void)[] = [];
let days = 30;
let changes = 0;
let saves = 0;

/** What a page does when it is loaded. */
function load(name?: string): { readonly now: CaseHandle } {
  let now!: CaseHandle;
  const store = new CaseStore({ name: () => name, days: () => days, publish: (handle) => (now = handle), onChange: () => (changes += 1), onSaved: () => (saves += 1) });
  closing.push(store.open());
  now ??= store.handle;
  return { get now() { return now; } };
}

const keys = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((name) => name.startsWith('second-opinion/'));

/** A browser whose storage is as `broken` says, for as long as `act` takes. */
function withStorage(broken: 'null' | 'throws' | 'full', act: () => void): void {
  const { setItem } = Storage.prototype;
  const own = (['localStorage', 'sessionStorage'] as const).map((name) => [name, Object.getOwnPropertyDescriptor(window, name)!] as const);
  const refuse = () => {
    throw new DOMException('No', broken === 'full' ? 'QuotaExceededError' : 'SecurityError');
  };
  if (broken === 'full') Storage.prototype.setItem = refuse;
  else for (const [name] of own) Object.defineProperty(window, name, { configurable: true, get: broken === 'null' ? () => null : refuse });
  try {
    act();
  } finally {
    Storage.prototype.setItem = setItem;
    for (const [name, descriptor] of own) Object.defineProperty(window, name, descriptor);
  }
}

describe('keeping a case', () => {
  beforeEach(() => {
    days = 30;
    changes = saves = 0;
  });
  afterEach(() => {
    for (const close of closing.splice(0)) close();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('happens nowhere unless the patient asks', () => {
    const page = load();
    page.now.replace(fullCase);
    page.now.tell({ about: 'cancer', value: 'lung' });
    expect(keys()).to.deep.equal([]);
    expect(load().now.patientCase).to.equal(emptyCase);
  });

  for (const [keeping, storage, other] of [
    ['tab', sessionStorage, localStorage],
    ['device', localStorage, sessionStorage],
  ] as const) {
    it(`in the ${keeping}: the next page has it, with what was told later, and nothing lies elsewhere`, () => {
      const page = load();
      page.now.replace(fullCase);
      expect(page.now.keep(keeping)).to.equal(true);
      page.now.tell({ about: 'cancer', value: 'lung' });
      expect(storage.getItem(key)).to.contain('lung');
      expect(other.length).to.equal(0);
      const next = load();
      expect(next.now.patientCase).to.deep.equal({ ...fullCase, cancer: 'lung' });
      expect(next.now.keeping).to.equal(keeping);
    });
  }

  it('ends with "don’t keep": nothing is left in storage, all is left on the page', () => {
    const page = load();
    page.now.replace(fullCase);
    page.now.keep('device');
    page.now.keep('memory');
    expect(keys()).to.deep.equal([]);
    expect(page.now.patientCase).to.deep.equal(fullCase);
  });

  it('runs out after the days promised', () => {
    days = 7;
    const page = load();
    page.now.replace(fullCase);
    page.now.keep('device');
    const { expires } = JSON.parse(localStorage.getItem(key)!) as { expires: string };
    expect(Math.round((Date.parse(expires) - Date.now()) / day)).to.equal(7);
    localStorage.setItem(key, writeCase(fullCase, new Date(), new Date(Date.now() - 1)));
    expect(load().now.patientCase).to.equal(emptyCase);
    expect(keys(), 'taken away').to.deep.equal([]);
  });

  it('is cleared to the last key', () => {
    const page = load();
    page.now.replace(fullCase);
    for (const keeping of ['tab', 'device'] as const) {
      page.now.keep(keeping);
      page.now.clear();
      expect(keys()).to.deep.equal([]);
      expect(page.now.patientCase).to.equal(emptyCase);
      expect(page.now.keeping).to.equal('memory');
    }
  });

  it('tells apart the cases of one site', () => {
    const one = load('one');
    one.now.tell({ about: 'cancer', value: 'lung' });
    one.now.keep('device');
    expect(load('two').now.patientCase).to.equal(emptyCase);
    expect(load().now.patientCase).to.equal(emptyCase);
    expect(load('one').now.patientCase.cancer).to.equal('lung');
  });

  it('says when something was told and kept, each by its own event, and never for what only was read', () => {
    const page = load();
    page.now.tell({ about: 'cancer', value: 'lung' });
    page.now.tell({ about: 'cancer', value: 'lung' });
    expect([changes, saves]).to.deep.equal([1, 0]);
    page.now.keep('device');
    page.now.keep('memory');
    expect([changes, saves]).to.deep.equal([1, 1]);
    page.now.keep('device');
    load();
    expect([changes, saves]).to.deep.equal([1, 2]);
  });

  for (const broken of ['null', 'throws', 'full'] as const) {
    it(`with storage that ${broken === 'null' ? 'is null' : broken === 'full' ? 'is full' : broken}: nothing is lost, nothing thrown, and it is said`, () => {
      withStorage(broken, () => {
        const page = load();
        page.now.tell({ about: 'cancer', value: 'lung' });
        expect(page.now.keep('device')).to.equal(false);
        expect(page.now.keep('tab')).to.equal(false);
        expect(page.now).to.include({ keeping: 'memory', refused: true });
        page.now.tell({ about: 'person', value: 'me' });
        expect(page.now.patientCase).to.include({ cancer: 'lung', person: 'me' });
        expect(saves).to.equal(0);
        page.now.clear();
        expect(page.now).to.include({ patientCase: emptyCase, refused: false });
      });
      expect(keys()).to.deep.equal([]);
    });
  }

  it('that fills up later: what was told since stays on the page, what is out of date goes', () => {
    const page = load();
    page.now.tell({ about: 'cancer', value: 'lung' });
    page.now.keep('device');
    withStorage('full', () => page.now.tell({ about: 'cancer', value: 'breast' }));
    expect(page.now).to.include({ keeping: 'memory', refused: true });
    expect(page.now.patientCase.cancer).to.equal('breast');
    expect(keys()).to.deep.equal([]);
  });

  it('finds what someone else wrote, takes it away and starts empty', () => {
    for (const junk of ['{', 'null', '{"format":"other"}', '[]']) {
      localStorage.setItem(key, junk);
      expect(load().now.patientCase, junk).to.equal(emptyCase);
      expect(keys(), junk).to.deep.equal([]);
    }
  });

  it('leaves alone what a newer version keeps, until the patient clears', () => {
    const newer = writeCase(fullCase, new Date()).replace('"version":1', '"version":2');
    localStorage.setItem(key, newer);
    const page = load();
    expect(page.now.patientCase).to.equal(emptyCase);
    page.now.tell({ about: 'person', value: 'me' });
    expect(localStorage.getItem(key)).to.equal(newer);
    page.now.clear();
    expect(keys()).to.deep.equal([]);
  });

  it('is not taken up where the hospital wants none kept', () => {
    const page = load();
    page.now.replace(fullCase);
    page.now.keep('device');
    days = 0;
    const other = load();
    expect(other.now.patientCase).to.equal(emptyCase);
    other.now.tell({ about: 'person', value: 'me' });
    other.now.offer(document.body, 'answer');
    expect(other.now.offeredIn).to.equal(undefined);
  });

  it('is offered at the first answer, and once more before a call, unless it is kept', () => {
    const page = load();
    const [field, link] = [document.createElement('i'), document.createElement('b')];
    page.now.offer(field, 'leaving');
    expect(page.now.offeredIn, 'nothing told').to.equal(undefined);
    page.now.tell({ about: 'person', value: 'me' });
    page.now.offer(field, 'answer');
    expect(page.now.offeredIn).to.equal(field);
    page.now.keep('memory');
    expect(page.now.offeredIn).to.equal(undefined);
    page.now.offer(field, 'answer');
    expect(page.now.offeredIn, 'asked already').to.equal(undefined);
    page.now.offer(link, 'leaving');
    expect(page.now.offeredIn).to.equal(link);
    page.now.keep('memory');
    page.now.offer(link, 'leaving');
    expect(page.now.offeredIn, 'asked twice').to.equal(undefined);

    const kept = load();
    kept.now.tell({ about: 'person', value: 'me' });
    kept.now.keep('tab');
    kept.now.offer(link, 'leaving');
    expect(kept.now.offeredIn).to.equal(undefined);
  });

  it('comes back with the page out of the browser’s cache as it is kept now, cleared meanwhile or not', () => {
    const page = load();
    page.now.tell({ about: 'cancer', value: 'lung' });
    page.now.keep('tab');
    sessionStorage.setItem(key, writeCase({ ...emptyCase, cancer: 'breast' }, new Date()));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(page.now.patientCase.cancer).to.equal('breast');
    sessionStorage.removeItem(key);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(page.now).to.include({ patientCase: emptyCase, keeping: 'memory' });
    page.now.tell({ about: 'cancer', value: 'lung' });
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(page.now.patientCase.cancer, 'in memory: nothing to go by').to.equal('lung');
  });
});
