import type { QuestionContent } from '../../model/question.ts';
import { questionTopics } from '../../model/question.ts';
import { sourcesOf } from '../opinion-sources.ts';
import { plainWords } from '../plain-words.ts';
import { familyQuestions } from './families.ts';
import { questionGrammar } from './grammar.ts';
import { choiceQuestions, diagnosisQuestions, palliativeQuestions, sideEffectQuestions, waitQuestions } from './medical.ts';
import { costQuestions, fertilityQuestions, localTeamQuestions, opinionQuestions, trialQuestions } from './practical.ts';

const written = [
  ...waitQuestions,
  ...diagnosisQuestions,
  ...choiceQuestions,
  ...sideEffectQuestions,
  ...palliativeQuestions,
  ...costQuestions,
  ...opinionQuestions,
  ...localTeamQuestions,
  ...trialQuestions,
  ...fertilityQuestions,
  ...familyQuestions,
];

/** Everything the question list knows, topic by topic. None of it has been reviewed by a clinician. */
export const questionContent: QuestionContent = {
  questions: questionTopics.flatMap((topic) => written.filter((question) => question.topic === topic)),
  firsts: {
    thinking: ['whom-would-you-ask', 'how-sure', 'all-choices', 'why-this', 'send-records', 'plan-pays', 'opinion-price', 'wait-changes'],
    getting: ['same-as-first', 'how-sure', 'all-choices', 'goal', 'who-read-slides', 'side-effects-likely', 'in-writing', 'trial-fits'],
    both: ['why-differ', 'what-you-looked-at', 'talk-to-each-other', 'goal', 'more-tests', 'in-writing', 'local-can-give', 'tumor-board'],
  },
  sources: sourcesOf(written),
  plainWords,
  grammar: questionGrammar,
};
