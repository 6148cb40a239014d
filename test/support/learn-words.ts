/** All words of all elements, for tests and stories of parts that are drawn without their element. Import it for its effect. */
import { learnEnglish } from '../../src/text/english.ts';
import { appointmentRequestEnglish } from '../../src/text/english/appointment-request.ts';
import { caseEnglish } from '../../src/text/english/case.ts';
import { finderResultsEnglish } from '../../src/text/english/finder-results.ts';
import { finderSearchEnglish } from '../../src/text/english/finder-search.ts';

for (const words of [appointmentRequestEnglish, caseEnglish, finderSearchEnglish, finderResultsEnglish]) learnEnglish(words);
