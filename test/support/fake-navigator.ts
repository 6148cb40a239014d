/** Puts something else in place of a part of `navigator`, the share sheet or the clipboard, until what comes back is called. */
export function fakeNavigator<Key extends keyof Navigator>(key: Key, value: unknown): () => void {
  Object.defineProperty(navigator, key, { value, configurable: true });
  return () => delete (navigator as unknown as Record<string, unknown>)[key];
}
