import { sendKeys } from '@web/test-runner-commands';

/**
 * Presses real keys, one after another, in whatever has focus.
 *
 * @param keys names as in `KeyboardEvent.key`, with modifiers before a plus: `press('ArrowDown', 'Enter')`, `press('Shift+Tab')`
 */
export async function press(...keys: string[]): Promise<void> {
  for (const combination of keys) {
    const modifiers = combination.length > 1 ? combination.split('+') : [combination];
    const key = modifiers.pop()!;
    for (const modifier of modifiers) await sendKeys({ down: modifier });
    await sendKeys({ press: key === ' ' ? 'Space' : key });
    for (const modifier of modifiers.reverse()) await sendKeys({ up: modifier });
  }
}

/** Types text, key by key, into whatever has focus. */
export async function typeText(text: string): Promise<void> {
  await sendKeys({ type: text });
}
