import { expect } from '@open-wc/testing';
import { applyFact, emptyCase } from '../../src/model/patient-case.ts';

describe('the case', () => {
  it('takes a fact into a new, frozen case and leaves the old one as it was', () => {
    const next = applyFact(emptyCase, { about: 'cancer', value: 'breast' });
    expect(next.cancer).to.equal('breast');
    expect(emptyCase.cancer).to.equal(undefined);
    expect(Object.isFrozen(next)).to.equal(true);
  });

  it('is the same object when nothing changes, so that nobody is told twice', () => {
    const next = applyFact(emptyCase, { about: 'cancer', value: 'breast' });
    expect(applyFact(next, { about: 'cancer', value: 'breast' })).to.equal(next);
  });

  it('forgets a fact that is taken back', () => {
    const next = applyFact(applyFact(emptyCase, { about: 'person', value: 'me' }), { about: 'person', value: undefined });
    expect(next).to.deep.equal(emptyCase);
  });
});
