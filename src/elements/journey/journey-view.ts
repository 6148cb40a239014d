import type { TemplateResult } from 'lit';
import type { JourneyStep } from '../../model/journey.ts';
import type { PatientCase } from '../../model/patient-case.ts';
import type { Say } from '../../text/say.ts';

/** What drawing the way through a journey needs to know. */
export interface JourneyView {
  readonly say: Say;
  readonly heading: (depth: number, content: unknown, id?: string) => TemplateResult;
  readonly steps: readonly JourneyStep[];
  /** The step shown; `undefined` on the first screen. */
  readonly at: JourneyStep | undefined;
  /** The one to do next. */
  readonly next: JourneyStep;
  readonly patientCase: PatientCase;
  /** The hospital's number as display text. */
  readonly phone: string | undefined;
  /** An ISO 8601 date in words. */
  readonly day: (date: string) => string;
  readonly go: (step: JourneyStep | undefined) => void;
}
