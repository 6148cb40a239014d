import type { GuideAnswers, GuideCondition, GuideContent, GuideOption, GuideStep } from './guide.ts';
import { bare } from './bare.ts';

/** The step in which the next step is picked: the last but one of every path. */
export const lastChoice = 'next';

/** What the patient sees now. */
export interface GuideWalk {
  readonly steps: readonly GuideStep[];
  /** Options by the id of their step. */
  readonly optionsOf: (step: string) => readonly GuideOption[];
  /** Where the path ends: the next step picked, else all that may be. Each says whom to call. */
  readonly ends: readonly GuideOption[];
}

const places: Readonly<Record<string, number>> = bare({ moment: 0, [lastChoice]: 2, summary: 3 });

/** Where the steps that hold every path together stand, whatever order a hospital gives. */
const placeOf = ({ id }: GuideStep) => places[id] ?? 1;

/** Whether every answer a condition names is one of those it allows. What was left open fits no condition. */
export function isMet(when: GuideCondition, answers: GuideAnswers): boolean {
  return Object.entries(when).every(([id, allowed]) => [answers[id] ?? []].flat().some((answer) => allowed.includes(answer)));
}

/** The steps and options for these answers. Pure: the same answers give the same way, whichever order they were given in. */
export function walkGuide({ steps, options }: Pick<GuideContent, 'steps' | 'options'>, answers: GuideAnswers): GuideWalk {
  const fitting = options.filter(({ when }) => isMet(when, answers));
  const optionsOf = (id: string) => fitting.filter(({ step }) => step === id);
  const last = optionsOf(lastChoice);
  const picked = last.filter(({ id }) => id === answers[lastChoice]);
  return {
    steps: steps.filter(({ when }) => isMet(when, answers)).sort((one, other) => placeOf(one) - placeOf(other)),
    optionsOf,
    ends: picked.length ? picked : last,
  };
}
