import type { PinnedName } from './pinned-files.ts';

/** By element: the pinned files with its words and its health content, without which it has nothing to say. */
export const contentFiles = {
  'case': ['cancers', 'case'],
  'specialist-finder': ['cancers', 'case', 'specialist-finder'],
  'appointment-request': ['cancers', 'case', 'appointment-request'],
  'records-checklist': ['cancers', 'case', 'records-checklist'],
  'question-list': ['cancers', 'case', 'question-list'],
  'explainer': ['case', 'explainer'],
  'decision-guide': ['cancers', 'case', 'decision-guide'],
  'journey': ['cancers', 'case', 'journey'],
} as const satisfies Readonly<Record<string, readonly PinnedName[]>>;
