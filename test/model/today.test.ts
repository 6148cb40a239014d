import { expect } from '@open-wc/testing';
import { isPressing, emptyCase } from '../../src/model/patient-case.ts';
import { localToday } from '../../src/model/today.ts';

describe('today', () => {
  it('is the day on the patient’s clock, morning and evening', () => {
    expect(localToday(new Date(2026, 10, 24, 0, 1))).to.equal('2026-11-24');
    expect(localToday(new Date(2026, 10, 24, 23, 59))).to.equal('2026-11-24');
  });

  it('decides what presses: treatment today and in seven days, not in eight, not yesterday', () => {
    const presses = (treatmentDate: string) => isPressing({ ...emptyCase, treatmentDate }, '2026-11-24');
    expect(['2026-11-24', '2026-12-01'].map(presses)).to.deep.equal([true, true]);
    expect(['2026-12-02', '2026-11-23'].map(presses)).to.deep.equal([false, false]);
  });
});
