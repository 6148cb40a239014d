import { journeySteps, type JourneyStep } from '../../model/journey.ts';
import { partOf } from './step-parts.ts';

/** Before the name of a step in addresses: `#so-journey-gather`. */
const prefix = '#so-journey-';

/** The step an address names, itself or by a place in its element (`#so-explainer-costs`); `undefined` where it names none. */
export function stepOf(hash: string): JourneyStep | undefined {
  return journeySteps.find((step) => hash === prefix + step || hash.startsWith(`#so-${partOf[step]}-`));
}

/** Whether an address names a step itself: a place in an element gets its focus from the element. */
export function namesStep(hash: string): boolean {
  return !hash || hash.startsWith(prefix);
}

/** The page's address with a step in it, or without one. */
export function addressOf(step: JourneyStep | undefined): string {
  return step ? prefix + step : location.pathname + location.search;
}
