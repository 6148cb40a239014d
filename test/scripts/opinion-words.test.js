/**
 * The words of the question list and the explainer, interface and health content alike, are at or under US grade 6
 * (Flesch–Kincaid). Medical words that are excepted are explained one tap away; the rest of the exceptions are names.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

async function importBuilt(entry) {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm' });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const { questionContent } = await importBuilt('src/content/question-list/index.ts');
const { explainerContent } = await importBuilt('src/content/explainer/index.ts');
const { plainWords } = await importBuilt('src/content/plain-words.ts');

/** Names, and what has no shorter word. */
const names = ['National Cancer Institute', '1-800-4-CANCER', 'Medicare Advantage', 'Medicare', 'HER2 positive', 'MSI or MMR', 'Ki-67', 'sarcoma', 'insurance', 'emergency', 'leukemia', 'lymphoma'];
const medical = plainWords.flatMap(({ words }) => words);
const grade = 6;
const fewestWords = 7;

/** Grade of a text; `undefined` for one too short to tell. */
function gradeOf(text) {
  let plain = text.replace(/\{\w+\}/g, 'it');
  for (const term of [...names, ...medical].sort((one, other) => other.length - one.length)) {
    plain = plain.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${term.replace(/[().]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu'), 'name');
  }
  const words = plain.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length < fewestWords) return undefined;
  const sentences = plain.split(/[.!?:]+(?:[”\s]|$)/).filter((part) => /\p{L}/u.test(part)).length;
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}

const hard = (texts) => texts.map(([id, text]) => ({ id, text, grade: gradeOf(text) })).filter((one) => one.grade > grade).map((one) => `${one.grade.toFixed(1)} ${one.id}: ${one.text}`);

const forms = (english) => Object.entries(english).flatMap(([id, template]) => Object.values(typeof template === 'string' ? { template } : template).map((form) => [id, form]));
const questionTexts = questionContent.questions.flatMap(({ id, words, why }) => [[id, words], [id, why]]);
const sectionTexts = explainerContent.sections.flatMap(({ id, title, paragraphs, points, steps, say }) => [title, ...paragraphs, ...points, ...steps, ...say].map((text) => [id, text]));

describe('words of the question list and the explainer', () => {
  it('of the interface are plain', async () => {
    const { questionsEnglish } = await importBuilt('src/text/english/question-list.ts');
    const { explainerEnglish } = await importBuilt('src/text/english/explainer.ts');
    const texts = [...forms(questionsEnglish), ...forms(explainerEnglish)];
    assert.ok(texts.length > 60);
    assert.deepEqual(hard(texts), []);
  });

  it('of the questions are plain', () => {
    assert.ok(questionTexts.length > 150);
    assert.deepEqual(hard(questionTexts), []);
  });

  it('of the explanations are plain', () => {
    assert.ok(sectionTexts.length > 40);
    assert.deepEqual(hard(sectionTexts), []);
  });

  it('that explain medical words are plain themselves, and each is needed', () => {
    assert.deepEqual(hard(plainWords.map(({ words, meaning }) => [words[0], meaning])), []);
    const said = [...questionTexts, ...sectionTexts].map(([, text]) => text.toLowerCase()).join(' ');
    assert.deepEqual(plainWords.filter(({ words }) => !words.some((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(said))).map(({ words }) => words[0]), []);
  });

  it('blame nobody, promise nothing, and speak of no fight', () => {
    for (const [id, text] of [...questionTexts, ...sectionTexts]) assert.doesNotMatch(text, /\b(fight|battle|guarantee|survivor|victim|fail(ed|ure)?|you should have|best doctor)\b/i, id);
  });
});
