import { moveTo } from './change-notes.ts';

/** How near the edge of the window the page begins to scroll along, and by how much at a time; px. */
const edge = 64;
const step = 12;

/**
 * Follows the finger or the mouse from a press on the dots of a question until it is let go.
 *
 * @param area holds all questions, `[data-id]` each; stays in the page while they change places
 * @param show told the order as it would be, and at last `undefined`
 * @param drop told the order where it was let go; not where the browser took the pointer away
 */
export function dragOrder(
  { target, pointerId, button }: PointerEvent,
  area: HTMLElement,
  order: readonly string[],
  show: (order: readonly string[] | undefined) => void,
  drop: (order: readonly string[]) => void,
): void {
  const id = (target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
  if (button || !id) return;
  let now = order;
  const over = new AbortController();
  const { signal } = over;
  const end = (isDropped: boolean) => {
    over.abort();
    show(undefined);
    if (isDropped && now !== order) drop(now);
  };
  area.setPointerCapture(pointerId);
  area.addEventListener(
    'pointermove',
    ({ clientY }) => {
      const others = [...area.querySelectorAll<HTMLElement>('[data-id]')].filter(({ dataset }) => dataset['id'] !== id);
      const above = others.filter((item) => {
        const { top, height } = item.getBoundingClientRect();
        return top + height / 2 < clientY;
      });
      now = moveTo(order, id, above.length);
      show(now);
      if (clientY < edge) window.scrollBy(0, -step);
      else if (clientY > window.innerHeight - edge) window.scrollBy(0, step);
    },
    { signal },
  );
  area.addEventListener('pointerup', () => end(true), { signal });
  area.addEventListener('lostpointercapture', () => end(false), { signal });
}
