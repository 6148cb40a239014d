import { expect } from '@open-wc/testing';
import '../../support/learn-everything.ts';
import { checkAnswers } from '../../../src/elements/appointment-request/check-answers.ts';
import { checkRules, mergeRules } from '../../../src/elements/appointment-request/check-rules.ts';
import { composeCall } from '../../../src/elements/appointment-request/compose-call.ts';
import { describeHours } from '../../../src/elements/appointment-request/describe-hours.ts';
import { findContacts } from '../../../src/elements/appointment-request/find-contacts.ts';
import { readDate, writeDate } from '../../../src/elements/appointment-request/form-fields.ts';
import { neededFields } from '../../../src/content/appointment-request/form-fields.ts';
import { emptyCase } from '../../../src/model/patient-case.ts';
import { speak } from '../../../src/text/say.ts';
import { storySpecialist } from '../../../stories/appointment-request/story-center.ts';

const today = '2026-11-25';
const good = {
  asking: 'me',
  patientName: 'Ada',
  'dateOfBirth-month': '2',
  'dateOfBirth-day': '29',
  'dateOfBirth-year': '1952',
  state: 'MA',
  phone: '617-555-0142',
  hasTreatmentDate: 'no',
  consent: 'yes',
};
const date = (name: string, month: string, day: string, year: string) => ({ [`${name}-month`]: month, [`${name}-day`]: day, [`${name}-year`]: year });

describe('dates in three parts', () => {
  it('are days of the calendar, or none', () => {
    const read = (...parts: [string, string, string]) => readDate(date('x', ...parts), 'x');
    expect(read('2', '29', '1952')).to.equal('1952-02-29');
    expect(read('12', ' 3 ', '2026')).to.equal('2026-12-03');
    expect(read('', '', '')).to.equal('');
    for (const wrong of [['2', '30', '1952'], ['2', '29', '1953'], ['', '3', '1952'], ['3', '3', '52'], ['3', 'x', '1952'], ['3', '0', '1952']] as [string, string, string][])
      expect(read(...wrong), wrong.join('/')).to.equal(undefined);
    expect(readDate(writeDate('x', '2026-12-03'), 'x')).to.equal('2026-12-03');
  });
});

describe('what is wrong with answers', () => {
  const wrong = (more: Readonly<Record<string, string>>) => checkAnswers(neededFields, { ...good, ...more }, today);

  it('is nothing where all that is needed is there', () => expect(wrong({})).to.deep.equal({}));

  it('is a birth in the future, or too long ago, or on no day', () => {
    expect(wrong(date('dateOfBirth', '11', '26', '2026'))).to.deep.equal({ dateOfBirth: 'appointment.wrong.dateOfBirth' });
    expect(wrong(date('dateOfBirth', '1', '1', '1852'))).to.deep.equal({ dateOfBirth: 'appointment.wrong.dateOfBirth' });
    expect(wrong(date('dateOfBirth', '2', '30', '1952'))).to.deep.equal({ dateOfBirth: 'appointment.error.dateOfBirth' });
    expect(wrong(date('dateOfBirth', '11', '25', '2026')), 'born today').to.deep.equal({});
  });

  it('is a treatment without a day, or on one that can’t be, and only where there is to be one', () => {
    expect(wrong({ hasTreatmentDate: 'yes' })).to.deep.equal({ treatmentDate: 'appointment.error.treatmentDate' });
    expect(wrong({ hasTreatmentDate: 'yes', ...date('treatmentDate', '12', '3', '2062') })).to.deep.equal({ treatmentDate: 'appointment.wrong.treatmentDate' });
    expect(wrong({ hasTreatmentDate: 'yes', ...date('treatmentDate', '11', '20', '2026') }), 'begun').to.deep.equal({});
    expect(wrong({ hasTreatmentDate: 'no', ...date('treatmentDate', '99', '99', 'x') })).to.deep.equal({});
  });

  it('is a phone number too short to call, not the way it is written', () => {
    for (const phone of ['(617) 555-0142', '+1 617.555.0142 x9', '6175550142', '+49 30 901820', '1-800-4-CANCER']) expect(wrong({ phone }), phone).to.deep.equal({});
    for (const phone of ['', '555-0142', 'call me', '+12']) expect(Object.keys(wrong({ phone })), phone).to.deep.equal(['phone']);
  });
});

describe('rules', () => {
  const visitor = { person: 'me', state: 'TX' } as const;

  it('refuse nobody for what isn’t known', () => {
    expect(checkRules({}, visitor)).to.deep.equal([]);
    expect(checkRules({ statesServed: ['MA'], visitKinds: ['video'], ages: ['adults'] }, { person: undefined, state: undefined })).to.deep.equal([]);
  });

  it('refuse by state, only from afar where one can come; by age; by new patients', () => {
    expect(checkRules({ statesServed: ['MA'], visitKinds: ['video'] }, visitor)).to.deep.equal(['states']);
    expect(checkRules({ statesServed: ['MA'], visitKinds: ['video', 'in-person'] }, visitor)).to.deep.equal(['states-remote']);
    expect(checkRules({ statesServed: ['TX'] }, visitor)).to.deep.equal([]);
    expect(checkRules({ ages: ['adults'] }, { ...visitor, person: 'my-child' })).to.deep.equal(['adults-only']);
    expect(checkRules({ ages: ['children'] }, visitor)).to.deep.equal(['children-only']);
    expect(checkRules({ ages: ['children'] }, { ...visitor, person: 'someone-i-help' })).to.deep.equal([]);
    expect(checkRules({ acceptsNewPatients: false }, visitor)).to.deep.equal(['no-new-patients']);
  });

  it('are the specialist’s where they have said, else the center’s', () => {
    const center = { ...storySpecialist, price: '$350', statesServed: ['MA'], eligibility: 'Anyone', acceptsNewPatients: false };
    expect(mergeRules(storySpecialist, center)).to.include({ price: '$500, slides included', eligibility: 'Anyone', acceptsNewPatients: true }).and.deep.include({ statesServed: ['MA'] });
    expect(mergeRules(undefined, undefined).price).to.equal(undefined);
  });
});

describe('what to say on the phone', () => {
  const say = speak('en');
  const lines = (more: object, facts: { cancerName?: string; treatmentDay?: string } = {}) =>
    composeCall(say, { patientCase: { ...emptyCase, ...more }, cancerName: facts.cancerName, treatmentDay: facts.treatmentDay });

  it('is four lines whatever is known', () => {
    expect(lines({})).to.have.length(4);
    expect(lines({ cancer: 'not-sure' })[0]).to.contain('don’t know the type');
    expect(lines({ specialist: storySpecialist }, { cancerName: 'Lung cancer', treatmentDay: 'December 3, 2026' }).join(' ')).to.contain('Lung cancer').and.contain('Ana Silva').and.contain('December 3, 2026');
  });

  it('puts the hospital before a date, and a date before "within 7 days"', () => {
    const pressing = { 'treatment-soon': 'yes', 'in-hospital': 'yes' };
    expect(lines({ situations: pressing }, { treatmentDay: 'tomorrow' })[2]).to.contain('in the hospital now');
    expect(lines({ situations: { 'treatment-soon': 'yes' } }, { treatmentDay: 'tomorrow' })[2]).to.contain('set for tomorrow');
    expect(lines({ situations: { 'treatment-soon': 'yes' } })[2]).to.contain('within 7 days');
  });
});

describe('hours in words', () => {
  const say = speak('en');
  const now = new Date('2026-11-25T13:30:00Z');
  const plain = (text: string | undefined) => text?.replaceAll('\u202f', ' ');

  it('are in the patient’s time zone, days with the same hours together', () => {
    const { isOpen, now: open, week } = describeHours(say, 'en', 'Mo-Th 08:00-17:00; Fr 08:00-12:00; Sa 08:00-17:00 America/New_York', now, 'America/Chicago');
    expect([isOpen, plain(open)]).to.deep.equal([true, 'Open now, until 4:00 PM']);
    expect(plain(week)).to.equal('Hours in your time zone: Monday to Thursday, Saturday, 7:00 AM – 4:00 PM; Friday, 7:00 AM – 11:00 AM. Holidays may differ.');
    expect(plain(describeHours(say, 'en', 'Mo-Fr 09:00-17:00 America/New_York', now, 'America/Chicago').now)).to.equal('Closed now. Opens Wednesday 8:00 AM');
  });

  it('say nothing of now where the time zone isn’t known, and are as written where they can’t be read', () => {
    expect(describeHours(say, 'en', 'Mo-Fr 08:00-17:00', now, 'UTC').now).to.equal(undefined);
    expect(plain(describeHours(say, 'en', 'Mo-Fr 08:00-17:00', now, 'Asia/Tokyo').week)).to.contain('Hours there: Monday to Friday, 8:00 AM – 5:00 PM');
    expect(describeHours(say, 'en', 'by appointment', now, 'UTC')).to.deep.equal({ isOpen: undefined, now: undefined, week: 'Hours there: by appointment. Holidays may differ.' });
  });
});

describe('contacts', () => {
  const given = { phone: '+1 555 010 0199', hours: undefined, bookingUrl: 'javascript:alert(1)' };

  it('are the specialist’s at the nearest place, then the hospital’s; the same number once', () => {
    const [place] = storySpecialist.locations;
    const west = { ...place!, phone: '(213) 555-0100', latitude: 34, longitude: -118 };
    const specialist = { ...storySpecialist, bookingUrl: undefined, locations: [place!, west] };
    const near = { label: 'LA', state: 'CA', latitude: 34.1, longitude: -118.2 };
    expect(findContacts(specialist, near, given).numbers.map(({ phone }) => phone)).to.deep.equal(['(213) 555-0100', '+1 555 010 0199']);
    expect(findContacts(specialist, undefined, { ...given, phone: '617-555-0142' }).numbers.map(({ whose }) => whose)).to.deep.equal(['hospital']);
    expect(findContacts(specialist, undefined, given).bookingUrl, 'no unsafe address').to.equal(undefined);
    expect(findContacts(undefined, undefined, { ...given, phone: undefined }).numbers[0].whose).to.equal('nci');
  });
});
