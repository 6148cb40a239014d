import type { GuideContent } from '../../model/guide.ts';
import { sourcesOf } from '../opinion-sources.ts';
import { plainWords } from '../plain-words.ts';
import { guideDisclosure } from './disclosure.ts';
import { guideGrammar } from './grammar.ts';
import { guideItems } from './items.ts';
import { guideOptions } from './options.ts';
import { guideSteps } from './steps.ts';

/** Everything the decision guide says. None of it has been reviewed by a clinician. */
export const guideContent: GuideContent = {
  steps: guideSteps,
  options: guideOptions,
  items: guideItems,
  disclosure: guideDisclosure,
  sources: sourcesOf([...guideSteps, ...guideOptions, ...guideItems]),
  plainWords,
  grammar: guideGrammar,
};
