import { journeySteps, type JourneyStep } from '../../model/journey.ts';

/** Before the name of a step in addresses: `#so-journey-gather`. */
const prefix = '#so-journey-';

/** The step an address names; `undefined` where it names none. */
export function stepOf(hash: string): JourneyStep | undefined {
  return hash.startsWith(prefix) ? journeySteps.find((step) => step === hash.slice(prefix.length)) : undefined;
}

/** The page's address with a step in it, or without one. */
export function addressOf(step: JourneyStep | undefined): string {
  return step ? prefix + step : location.pathname + location.search;
}
