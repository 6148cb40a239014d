import { expect } from '@open-wc/testing';
import { findNextStep, journeySteps } from '../../src/model/journey.ts';
import { emptyCase, type PatientCase } from '../../src/model/patient-case.ts';

const specialist = { id: 'ada', name: 'Ada Fictional' } as PatientCase['specialist'];
const next = (told: Partial<PatientCase>, steps: readonly (typeof journeySteps)[number][] = journeySteps) => findNextStep(steps, { ...emptyCase, ...told }, '2026-11-25');

describe('the next step of a journey', () => {
  it('is the first that nothing told has settled', () => {
    expect(next({})).to.equal('understand');
    expect(next({ cancer: 'breast' })).to.equal('find');
    expect(next({ specialist })).to.equal('ask');
    expect(next({ specialist, appointmentDate: '2026-11-25' }), 'today is not over').to.equal('gather');
    expect(next({ appointmentDate: '2026-11-24' })).to.equal('decide');
  });

  it('is never before where the patient was, and never a step the journey has not', () => {
    expect(next({ step: 'prepare' })).to.equal('prepare');
    expect(next({ step: 'find', specialist })).to.equal('ask');
    expect(next({ step: 'gone' as never })).to.equal('understand');
    expect(next({ step: 'decide' }, ['ask', 'gather'])).to.equal('ask');
    expect(next({ specialist, appointmentDate: '2026-11-24' }, ['find', 'ask']), 'all settled').to.equal('ask');
    expect(next({}, ['gather', 'ask'])).to.equal('gather');
  });
});
