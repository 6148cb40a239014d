/** Native events that tell what a patient types or picks, or that page-wide hotkeys and form scripts listen for. */
const kept = ['input', 'beforeinput', 'change', 'submit', 'reset', 'keydown', 'keypress', 'keyup', 'paste', 'cut', 'copy', 'search', 'invalid'] as const;

/** Stops those events at an element's root; listeners inside still hear them. */
export function keepEventsInside(root: EventTarget): void {
  for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation());
}
