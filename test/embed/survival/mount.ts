import { frameFor } from '../../contract/bring-up.ts';
import { cargo, fallbackText, slotText, type Cargo, type Embed } from './embeds.ts';

/** What became of an embed. */
export interface Outcome {
  /** The element that came up; `undefined` where none did. */
  readonly element: HTMLElement | undefined;
  readonly carried: Readonly<Record<Cargo, boolean>>;
}

/** Puts what is left of an embed on the page, in a place with a case of its own, and looks at what came of it. */
export async function mount({ tag, json, slot, settings }: Embed, left: string): Promise<Outcome> {
  const place = document.createElement('main');
  document.body.append(frameFor(place));
  place.innerHTML = left;
  // Twins are seen after the change that brought them.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const element = place.querySelector<HTMLElement>(`${tag}:defined`) ?? undefined;
  const fallback = [...place.querySelectorAll('p, a')].find((node) => node.textContent === fallbackText);
  if (!element) return { element, carried: { settings: false, 'child JSON': false, slots: false, fallback: isShown(fallback) } };
  const data = element.querySelector<HTMLElement>(':scope > script[type="application/json"], :scope > [data-json]');
  const words = slot && element.querySelector<HTMLElement>(`:scope > [slot="${slot}"]`);
  return {
    element,
    carried: {
      settings: Object.entries(settings).every(([name, value]) => element.getAttribute(name) === value),
      'child JSON': !json || (data?.textContent === json && !isShown(data)),
      slots: !slot || (words instanceof HTMLElement && words.textContent === slotText),
      fallback: element.contains(fallback ?? null),
    },
  };
}

export function isWhole({ element, carried }: Outcome): boolean {
  return element !== undefined && cargo.every((part) => carried[part]);
}

function isShown(element: Element | undefined): boolean {
  return element !== undefined && element.getBoundingClientRect().height > 0;
}
