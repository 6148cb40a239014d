/**
 * The words of the question list, the explainer and the decision guide, interface and health content alike, are at or under US grade 6
 * (Flesch–Kincaid). Medical words that are excepted are explained one tap away; the rest of the exceptions are names.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../../scripts/build/import-source.js';
import { findHard, formsOf } from '../support/reading-grade.js';

const { questionContent } = await importSource('src/content/question-list/index.ts');
const { explainerContent } = await importSource('src/content/explainer/index.ts');
const { guideContent } = await importSource('src/content/decision-guide/index.ts');
const { plainWords } = await importSource('src/content/plain-words.ts');
const { wordsIn } = await importSource('src/model/plain-word.ts');

/** Names, and what has no shorter word. Nothing medical: a word excepted for that is explained. */
const names = ['National Cancer Institute', '1-800-4-CANCER', 'Medicare Advantage', 'Medicare', 'insurance', 'emergency'];
const medical = plainWords.flatMap(({ words }) => words);
const excepted = [...names, ...medical];
/** Words of medicine, as they begin. Where one is said, its meaning is one tap away. */
const medicine =
  /(?<![\p{L}])(acute|biomarker|biopsy|carcinoma|chemo|chronic|fertility|HER2|hormone|immuno|Ki-67|leukemia|lumpectomy|lymph|mastectomy|melanoma|metasta|MMR|MSI|mutation|myeloma|oncolog|palliative|patholog|prognosis|radiation|recurrence|remission|sarcoma|side effect|slides|stage|staging|tumor board|transplant)/iu;
const questionTexts = questionContent.questions.flatMap(({ id, words, why }) => [[id, words], [id, why]]);
const sectionTexts = explainerContent.sections.flatMap(({ id, title, paragraphs, points, steps, say }) => [title, ...paragraphs, ...points, ...steps, ...say].map((text) => [id, text]));

const guideTexts = [
  ...guideContent.steps.flatMap(({ id, title, paragraphs, points, steps, say }) => [title, ...paragraphs, ...points, ...steps, ...say].map((text) => [id, text])),
  ...guideContent.options.flatMap(({ id, title, details, call }) => [title, ...details, call].map((text) => [id, text])),
  ...guideContent.items.flatMap(({ id, title, hint }) => [title, hint].map((text) => [id, text])),
  ...guideContent.disclosure.flatMap(({ id, title, words }) => [title, words].map((text) => [id, text])),
];

describe('words of the question list, the explainer and the decision guide', () => {
  it('of the interface are plain', async () => {
    const { questionsEnglish } = await importSource('src/text/english/question-list.ts');
    const { explainerEnglish } = await importSource('src/text/english/explainer.ts');
    const { guideEnglish } = await importSource('src/text/english/decision-guide.ts');
    const texts = [...formsOf(questionsEnglish), ...formsOf(explainerEnglish), ...formsOf(guideEnglish)];
    assert.ok(texts.length > 100);
    assert.deepEqual(findHard(texts, excepted), []);
  });

  it('of the questions are plain', () => {
    assert.ok(questionTexts.length > 150);
    assert.deepEqual(findHard(questionTexts, excepted), []);
  });

  it('of the explanations are plain', () => {
    assert.ok(sectionTexts.length > 40);
    assert.deepEqual(findHard(sectionTexts, excepted), []);
  });

  it('of the guide are plain', () => {
    assert.ok(guideTexts.length > 150);
    assert.deepEqual(findHard(guideTexts, excepted), []);
  });

  it('of the guide never steer', () => {
    for (const [id, text] of guideTexts) assert.doesNotMatch(text, /\b(we (recommend|advise|suggest)|you should|you must|the best|better (choice|option)|wrong|right choice|score)\b/i, id);
  });

  it('that explain medical words are plain themselves, and each is needed', () => {
    assert.deepEqual(findHard(plainWords.map(({ words, meaning }) => [words[0], meaning]), excepted), []);
    const said = [...questionTexts, ...sectionTexts, ...guideTexts].map(([, text]) => text.toLowerCase()).join(' ');
    assert.deepEqual(plainWords.filter(({ words }) => !words.some((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu').test(said))).map(({ words }) => words[0]), []);
  });

  it('of medicine have a meaning wherever they are said', () => {
    const said = [...questionTexts, ...sectionTexts, ...guideTexts].filter(([, text]) => medicine.test(text));
    assert.ok(said.length > 40);
    assert.deepEqual(
      said.filter(([, text]) => {
        const unexplained = wordsIn(text, plainWords).flatMap(({ words }) => words).toSorted((one, other) => other.length - one.length).reduce((left, word) => left.replaceAll(new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'giu'), ''), text);
        return medicine.test(unexplained);
      }),
      [],
    );
  });

  it('blame nobody, promise nothing, and speak of no fight', () => {
    for (const [id, text] of [...questionTexts, ...sectionTexts, ...guideTexts]) assert.doesNotMatch(text, /\b(fight|battle|guarantee|survivor|victim|fail(ed|ure)?|you should have|best doctor)\b/i, id);
  });
});
