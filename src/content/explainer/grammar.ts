import type { OverrideGrammar } from '../../model/merge-by-id.ts';
import { overrideWords, sourcesPart } from '../override-words.ts';

/** What a hospital's file may hold. */
export const explainerGrammar: OverrideGrammar = {
  ...overrideWords,
  parts: {
    sections: {
      fields: { title: 'text', paragraphs: 'texts', points: 'texts', steps: 'texts', say: 'texts', sources: 'texts' },
      start: { paragraphs: [], points: [], steps: [], say: [], sources: [], checkedOn: '', status: 'draft', isProtected: false },
      needs: 'title',
      sourced: ['paragraphs', 'points', 'steps', 'say'],
      kept: [],
    },
    sources: sourcesPart,
  },
};
