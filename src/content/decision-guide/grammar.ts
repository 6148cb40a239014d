import type { OverrideGrammar } from '../../model/merge-by-id.ts';
import { stepKinds } from '../../model/guide.ts';
import { moments } from '../../model/question.ts';
import { overrideWords, sourcesPart } from '../override-words.ts';

const checked = { sources: [], checkedOn: '', status: 'draft', isProtected: false };

const whoReviewed = 'who has checked the guide, and when, is said out of "review" (by, role, date) or the attribute content-approved-by. Write it there';

/** What a hospital's file may hold. */
export const guideGrammar: OverrideGrammar = {
  ...overrideWords,
  audience: {
    moment: moments,
    decision: ['now', 'later', 'not'],
    outcome: ['agree', 'adds', 'differ', 'not-sure', 'not-finished'],
    why: ['information', 'reading', 'judgment'],
  },
  expects: { ...overrideWords.expects, audience: 'an object with moment, decision, outcome or why: lists of their options' },
  parts: {
    steps: {
      fields: { title: 'text', kind: stepKinds, when: 'audience', paragraphs: 'texts', points: 'texts', steps: 'texts', say: 'texts', sources: 'texts' },
      start: { kind: 'read', when: {}, paragraphs: [], points: [], steps: [], say: [], ...checked },
      needs: 'title',
      sourced: ['paragraphs', 'points', 'steps', 'say'],
      kept: ['kind', 'when'],
    },
    options: {
      fields: { title: 'text', step: 'text', when: 'audience', details: 'texts', call: 'text', sources: 'texts' },
      start: { step: 'next', when: {}, details: [], call: '', ...checked },
      needs: 'title',
      sourced: ['details'],
      kept: ['step', 'when'],
      alike: { details: 'details', beside: 'step' },
    },
    items: {
      fields: { title: 'text', part: ['row', 'more', 'value', 'certainty'], hint: 'text', sources: 'texts' },
      start: { part: 'value', hint: '', ...checked },
      needs: 'title',
      sourced: [],
      kept: ['part'],
    },
    disclosure: {
      fields: { title: 'text', words: 'text', date: 'date' },
      needs: 'words',
      sourced: [],
      kept: [],
      instead: { 'review.words': whoReviewed, 'review.date': whoReviewed },
    },
    sources: sourcesPart,
  },
};
