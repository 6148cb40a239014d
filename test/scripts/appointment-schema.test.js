/** What the form sends is what its schema says, and what its page for developers lists. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { importSource } from '../../scripts/build/import-source.js';

const schema = JSON.parse(readFileSync('schema/appointment-request.schema.json', 'utf8'));
const validate = new Ajv({ strict: true, allErrors: true, formats: { date: true } }).compile(schema);

const contents = "export * from './compose-request.ts'; export { neededFields, helpfulFields } from '../../content/appointment-request/form-fields.ts'; export { emptyCase } from '../../model/patient-case.ts';";
const { composeRequest, RequestKeys, neededFields, helpfulFields, emptyCase } = await importSource({ contents, resolveDir: 'src/elements/appointment-request' });

const allFields = [...neededFields, ...helpfulFields];
const least = { asking: 'me', patientName: ' Ada Fictional ', 'dateOfBirth-month': '2', 'dateOfBirth-day': '9', 'dateOfBirth-year': '1952', state: 'MA', phone: '617-555-0142', hasTreatmentDate: 'no' };
const all = {
  ...least,
  asking: 'someone-i-help',
  hasTreatmentDate: 'yes',
  'treatmentDate-month': '12',
  'treatmentDate-day': '3',
  'treatmentDate-year': '2026',
  diagnosis: 'came-back',
  interpreter: 'yes',
  leaveMessage: 'no',
  ...Object.fromEntries(['askerName', 'treatedAt', 'language', 'insurer', 'times', 'note'].map((name) => [name, 'Some words'])),
};
const told = { ...emptyCase, agreed: 'yes', cancer: 'breast', specialist: { id: 's1', name: 'Ana Silva' }, situations: { 'in-hospital': 'yes' } };
const compose = (given, patientCase = emptyCase, cancerName) => new RequestKeys().sign(composeRequest(allFields, given, { patientCase, cancerName, consent: 'Send this.', formLanguage: 'en' }));

describe('the schema of an appointment request', () => {
  it('takes the least and the most the form can send', () => {
    for (const request of [compose(least), compose(all, told, 'Breast cancer')]) assert.ok(validate(request), JSON.stringify(validate.errors));
    assert.equal(compose(least).dateOfBirth, '1952-02-09');
    assert.equal(compose(least).patientName, 'Ada Fictional');
  });

  it('names every field that can be sent, and no other', () => {
    const { replaces, ...fields } = { replaces: '', ...compose(all, told, 'Breast cancer') };
    assert.deepEqual(Object.keys({ ...fields, replaces }).sort(), Object.keys(schema.properties).sort());
    for (const { name } of allFields) assert.ok(name in schema.properties, name);
  });

  it('refuses what the form never sends', () => {
    const { phone: _, ...noPhone } = compose(least);
    for (const wrong of [noPhone, { ...compose(least), state: 'Massachusetts' }, { ...compose(least), treatmentDate: '2026-12-03' }, { ...compose(least), hasTreatmentDate: 'yes' }, { ...compose(least), id: '1' }])
      assert.equal(validate(wrong), false, JSON.stringify(wrong));
  });

  it('is told whole to developers', () => {
    const page = readFileSync('docs/appointment-request.md', 'utf8');
    for (const name of Object.keys(schema.properties)) assert.ok(page.includes(`\`${name}\``), name);
  });
});
