import type { OverrideGrammar } from '../../model/merge-by-id.ts';
import { questionTopics } from '../../model/question.ts';
import { overrideWords, sourcesPart } from '../override-words.ts';

/** What a hospital's file may hold. */
export const questionGrammar: OverrideGrammar = {
  ...overrideWords,
  parts: {
    questions: {
      fields: { words: 'text', why: 'text', topic: questionTopics, when: 'audience', sources: 'texts' },
      start: { why: '', topic: 'opinions', when: {}, sources: [], checkedOn: '', status: 'draft', isProtected: false },
      needs: 'words',
      sourced: ['why'],
      kept: ['when', 'topic'],
    },
    sources: sourcesPart,
  },
};
