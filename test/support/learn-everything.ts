/** The vocabulary of cancers and all words of all elements, for tests and stories of parts without their element. Import it for its effect. */
import { useVocabulary } from '../../src/content/cancer-vocabulary.ts';
import { file } from '../../src/content/cancers/index.ts';
import { learnEnglish } from '../../src/text/english.ts';
import { appointmentRequestEnglish } from '../../src/text/english/appointment-request.ts';
import { caseEnglish } from '../../src/text/english/case.ts';
import { guideEnglish } from '../../src/text/english/decision-guide.ts';
import { explainerEnglish } from '../../src/text/english/explainer.ts';
import { finderResultsEnglish } from '../../src/text/english/finder-results.ts';
import { journeyEnglish } from '../../src/text/english/journey.ts';
import { questionsEnglish } from '../../src/text/english/question-list.ts';
import { recordsEnglish } from '../../src/text/english/records-checklist.ts';
import { finderSearchEnglish } from '../../src/text/english/finder-search.ts';

const everything = [
  appointmentRequestEnglish,
  caseEnglish,
  explainerEnglish,
  finderResultsEnglish,
  finderSearchEnglish,
  guideEnglish,
  journeyEnglish,
  questionsEnglish,
  recordsEnglish,
];
for (const words of everything) learnEnglish(words);
useVocabulary(file.vocabulary);
