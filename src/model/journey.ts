import type { PatientCase } from './patient-case.ts';
import { bare } from './bare.ts';

/** The steps of a journey, in the order most people take them. */
export const journeySteps = ['understand', 'find', 'ask', 'gather', 'prepare', 'decide'] as const;
export type JourneyStep = (typeof journeySteps)[number];

/** What the patient has told that settles a step; a step not in here is never settled. */
const settled: Readonly<Partial<Record<JourneyStep, (patientCase: PatientCase, today: string) => boolean>>> = bare({
  understand: ({ cancer, specialist, appointmentDate }) => Boolean(cancer ?? specialist ?? appointmentDate),
  find: ({ specialist, appointmentDate }) => Boolean(specialist ?? appointmentDate),
  ask: ({ appointmentDate }) => Boolean(appointmentDate),
  gather: isVisitOver,
  prepare: isVisitOver,
});

/**
 * The one thing to do next: the first step that nothing told has settled, but never one before where the patient was.
 *
 * @param steps what the journey has, at least one
 * @param today ISO 8601 date
 */
export function findNextStep(steps: readonly JourneyStep[], patientCase: PatientCase, today: string): JourneyStep {
  const open = steps.findIndex((step) => !settled[step]?.(patientCase, today));
  const was = steps.findIndex((step) => step === patientCase.step);
  return steps[Math.max(open < 0 ? steps.length - 1 : open, was)]!;
}

function isVisitOver({ appointmentDate }: PatientCase, today: string): boolean {
  return appointmentDate !== undefined && appointmentDate < today;
}
