const mostInBucket = 512;

/** Keeps names in order while more come in, so that no sort of everything is ever due. */
export class NameOrder {
  readonly #names: string[] = [];
  readonly #buckets: number[][] = [[]];

  /** Takes the next number's name; no two are the same. */
  add(name: string): void {
    const names = this.#names;
    const buckets = this.#buckets;
    const isAfter = (number: number) => names[number]! > name;
    const at = Math.max(
      1,
      findFirst(buckets, ([first]) => first !== undefined && isAfter(first)),
    );
    const bucket = buckets[at - 1]!;
    bucket.splice(findFirst(bucket, isAfter), 0, names.push(name) - 1);
    if (bucket.length > mostInBucket) buckets.splice(at, 0, bucket.splice(mostInBucket / 2));
  }

  /** The numbers of all names added so far, in order. */
  list(): number[] {
    return this.#buckets.flat();
  }
}

/** The index of the first item of which `holds` is true; it must be of all after. */
function findFirst<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
