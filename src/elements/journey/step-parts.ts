import type { JourneyStep } from '../../model/journey.ts';
import type { PartName } from './part-settings.ts';

/** Which element each step takes the patient to. */
export const partOf: Readonly<Record<JourneyStep, PartName>> = {
  understand: 'explainer',
  find: 'specialist-finder',
  ask: 'appointment-request',
  gather: 'records-checklist',
  prepare: 'question-list',
  decide: 'decision-guide',
};
