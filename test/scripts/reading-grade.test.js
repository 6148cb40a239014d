/** The English of the interface is at or under US grade 6 (Flesch–Kincaid), sentence by sentence where one is long enough to tell. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

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

const grade = 6;
/** Fewer words than this give no grade worth the name: "Insurance" would be grade 20. */
const fewestWords = 7;

async function readEnglish() {
  const contents = readdirSync('src/text/english').map((file) => `export * from './src/text/english/${file}';`).join('');
  const { outputFiles } = await build({ stdin: { contents, resolveDir: '.' }, bundle: true, write: false, format: 'esm' });
  const modules = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return Object.entries(Object.assign({}, ...Object.values(modules))).flatMap(([id, template]) => (typeof template === 'string' ? [[id, template]] : Object.values(template).map((form) => [id, form])));
}

/** Grade of a text; `undefined` for one too short to tell. */
function gradeOf(text) {
  let plain = text.replace(/\{\w+\}/g, 'it');
  for (const term of excepted) plain = plain.replaceAll(new RegExp(term.replace(/[()]/g, '\\$&'), 'gi'), 'name');
  const words = plain.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length < fewestWords) return undefined;
  const sentences = plain.split(/[.!?:]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length;
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}

describe('plain words', () => {
  it('tells a hard sentence from an easy one', () => {
    assert.ok(gradeOf('Call us today and we can help you find a doctor.') < grade);
    assert.ok(gradeOf('Comprehensive multidisciplinary evaluation facilitates individualized therapeutic recommendations for complicated malignancies.') > grade);
  });

  it(`are at or under grade ${grade}, every one`, async () => {
    const english = await readEnglish();
    assert.ok(english.length > 100);
    // What editors see where `debug` is set is for the web team.
    const graded = english.filter(([id]) => !id.startsWith('finder.debug')).map(([id, text]) => ({ id, text, grade: gradeOf(text) }));
    const hard = graded.filter((one) => one.grade > grade).map((one) => `${one.grade.toFixed(1)} ${one.id}: ${one.text}`);
    assert.deepEqual(hard, []);
  });
});
