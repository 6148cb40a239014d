/** The English of the interface is at or under US grade 6 (Flesch–Kincaid), sentence by sentence where one is long enough to tell. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importSource } from '../../scripts/build/import-source.js';
import { findHard, formsOf, gradeOf, mostGrade } from '../support/reading-grade.js';

/** Names that have no shorter word; each is explained where it stands. They count as one short word. */
const excepted = [
  'National Cancer Institute',
  '1-800-4-CANCER (1-800-422-6237)',
  'NCI-designated',
  'pathology',
  'specialists',
  'specialist',
  'specialty',
  'insurance',
];

const files = readdirSync('src/text/english');

describe('plain words', () => {
  it('tells a hard sentence from an easy one', () => {
    assert.ok(gradeOf('Call us today and we can help you find a doctor.') < mostGrade);
    assert.ok(gradeOf('Comprehensive multidisciplinary evaluation facilitates individualized therapeutic recommendations for complicated malignancies.') > mostGrade);
  });

  it(`are at or under grade ${mostGrade}, every one`, async () => {
    const modules = await Promise.all(files.map((file) => importSource(`src/text/english/${file}`)));
    const english = modules.flatMap((module) => Object.values(module)).flatMap(formsOf);
    assert.ok(english.length > 100);
    assert.deepEqual(findHard(english, excepted), []);
  });
});
