import type { ExplainerContent } from '../../model/explainer.ts';
import { sourcesOf } from '../opinion-sources.ts';
import { plainWords } from '../plain-words.ts';
import { explainerGrammar } from './grammar.ts';
import { explainerSections } from './sections.ts';

/** Everything the explainer says. None of it has been reviewed by a clinician. */
export const explainerContent: ExplainerContent = {
  sections: explainerSections,
  sources: sourcesOf(explainerSections),
  plainWords,
  grammar: explainerGrammar,
  slotBeneath: 'this section belongs to the protected core, so your words stand beneath ours. To reword ours, use your JSON ("sections", by id)',
};
