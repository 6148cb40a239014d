/** Adds a number to the list under a key; the same one again, right after, is not repeated. */
export function addUnder<Key>(lists: Map<Key, number[]>, key: Key, number: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [number]);
  else if (list[list.length - 1] !== number) list.push(number);
}
