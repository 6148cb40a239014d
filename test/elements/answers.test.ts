import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { caseContext } from '../../src/case/case-context.ts';
import { CaseStore } from '../../src/case/case-store.ts';
import { Answers } from '../../src/elements/answers.ts';
import { applyFact, emptyCase, type Fact, type PatientCase } from '../../src/model/patient-case.ts';
import { silentConsole } from '../support/console-watch.ts';
import { press } from '../support/press.ts';
import { inside, makeFinder, names } from './specialist-finder/make-finder.ts';

/** A case that can come late, as a provider does. */
function lateCase() {
  let held: PatientCase = emptyCase;
  let provided = false;
  const take = (fact: Fact) => void (provided && (held = applyFact(held, fact)));
  return { answers: new Answers(() => held, take), provide: () => (provided = true), tell: take, case: () => held };
}

describe('answers: whose holds', () => {
  it('the attribute’s until something is answered, here or in the case', () => {
    const page = lateCase();
    page.provide();
    expect(page.answers.answer('cancer', 'breast')).to.equal('breast');
    page.tell({ about: 'cancer', value: 'lung' });
    page.answers.handOver();
    expect(page.answers.answer('cancer', 'breast')).to.equal('lung');
    page.answers.tell({ about: 'cancer', value: 'kidney' });
    expect(page.answers.answer('cancer', 'breast')).to.equal('kidney');
    expect(page.case().cancer).to.equal('kidney');
  });

  it('what the patient cleared stays cleared', () => {
    const page = lateCase();
    page.answers.tell({ about: 'cancer', value: undefined });
    expect(page.answers.answer('cancer', 'breast')).to.equal(undefined);
  });

  it('without a case, what was said here is kept', () => {
    const page = lateCase();
    page.answers.tell({ about: 'cancer', value: 'kidney' });
    page.answers.handOver();
    expect(page.answers.answer('cancer')).to.equal('kidney');
  });

  it('a case that comes late is told what was said before', () => {
    const page = lateCase();
    page.answers.tell({ about: 'cancer', value: 'kidney' });
    page.provide();
    page.answers.handOver();
    expect(page.case().cancer).to.equal('kidney');
  });

  it('another element’s later answer wins over the one given here', () => {
    const page = lateCase();
    page.provide();
    page.answers.tell({ about: 'cancer', value: 'kidney' });
    page.tell({ about: 'cancer', value: 'lung' });
    page.answers.handOver();
    expect(page.answers.answer('cancer')).to.equal('lung');
    page.tell({ about: 'cancer', value: undefined });
    page.answers.handOver();
    expect(page.answers.answer('cancer', 'breast')).to.equal(undefined);
  });
});

describe('answers: of a finder with a case around it', () => {
  silentConsole();
  afterEach(() => document.body.replaceChildren());

  it('draws from the case, and tells it', async () => {
    const store = new CaseStore({ days: () => 30, publish: (handle) => provider.setValue(handle) });
    const provider = new ContextProvider(document.body, { context: caseContext, initialValue: store.handle });
    const finder = await makeFinder({ attributes: { cancer: 'breast' } });
    const field = inside<HTMLInputElement>(finder, '#cancer');
    expect(field.value).to.equal('Breast cancer');
    expect(store.handle.patientCase.cancer, 'an attribute is no answer').to.equal(undefined);
    store.handle.tell({ about: 'cancer', value: 'prostate' });
    await finder.updateComplete;
    expect(field.value).to.equal('Prostate cancer');
    expect(names(finder)[0]).to.equal('Greta Bauer');
    field.focus();
    await press('Escape', 'ArrowDown', 'Enter');
    expect(store.handle.patientCase.cancer).to.equal('breast');
    expect(finder.getAttribute('cancer'), 'never written back').to.equal('breast');
  });
});
