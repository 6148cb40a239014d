/**
 * Keeps the last answer of something that is asked for at every drawing, and works it out anew when its key has changed.
 *
 * @returns takes what the answer depends on, compared part by part by identity, and what works it out
 */
export function remember<Value>(): (key: readonly unknown[], workOut: () => Value) => Value {
  let last: { readonly key: readonly unknown[]; readonly value: Value } | undefined;
  return (key, workOut) => {
    if (!last || key.some((part, index) => part !== last!.key[index])) last = { key, value: workOut() };
    return last.value;
  };
}
