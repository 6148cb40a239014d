import { getOrMake } from '../model/get-or-make.ts';

/** Keeps names in order while more come in, so that no sort of everything is ever due. */
export function createNameOrder() {
  const names: string[] = [];
  /** First letter → numbers of the names that begin so, in order. */
  const sorted = new Map<string, number[]>();
  return {
    /** Takes the next number's name; no two are the same. */
    add(name: string): void {
      const numbers = getOrMake(sorted, name[0]!, () => []);
      let low = 0;
      let high = numbers.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (names[numbers[middle]!]! > name) high = middle;
        else low = middle + 1;
      }
      numbers.splice(low, 0, names.push(name) - 1);
    },

    /** The numbers of all names added so far, in order. */
    list: () => [...sorted.keys()].sort().flatMap((start) => sorted.get(start)!),
  };
}
