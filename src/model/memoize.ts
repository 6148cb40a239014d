import { getOrMake } from './get-or-make.ts';

/** What is made from a key, made once for each: for what takes long to make, such as the formats of a language. */
export function memoize<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => getOrMake(made, key, () => make(key));
}
