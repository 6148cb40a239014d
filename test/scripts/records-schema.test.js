/** The published schema of a hospital's records list: what the docs show is valid, and slips are found by any editor. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';

const schema = JSON.parse(readFileSync('schema/records.schema.json', 'utf8'));
const isValid = new Ajv({ strict: false, allErrors: true }).compile(schema);
const docs = readFileSync('src/elements/records-checklist/merge-records.ts', 'utf8');
const [, example] = /```json\n([\s\S]*?)```/.exec(docs);

describe('schema/records.schema.json', () => {
  it('takes the example in the docs', () => {
    assert.ok(isValid(JSON.parse(example.replaceAll(/^ \* ?/gm, ''))), JSON.stringify(isValid.errors));
    assert.ok(isValid([{ id: 'recent-labs', wait: null, letter: null, when: {} }]), JSON.stringify(isValid.errors));
  });

  it('finds slips', () => {
    const slips = [{ recrods: [] }, { records: [{ name: 'No id' }] }, { records: [{ id: 'a', need: 'soon' }] }, { records: [{ id: 'a', wait: { least: 1 } }] }, { records: [{ id: 'a', when: { families: ['bloood'] } }] }, { review: { by: 'Ana' } }, 'text'];
    for (const slip of slips) assert.equal(isValid(slip), false, JSON.stringify(slip));
  });
});
