const mostInBucket = 512;

/** Keeps numbers in order while more come in, so that no sort of everything is ever due. */
export class NameOrder {
  readonly #buckets: number[][] = [[]];
  readonly #isBefore: (a: number, b: number) => boolean;
  #count = 0;

  /** @param isBefore whether `a` comes before `b`; of two different numbers exactly one does */
  constructor(isBefore: (a: number, b: number) => boolean) {
    this.#isBefore = isBefore;
  }

  add(number: number): void {
    const buckets = this.#buckets;
    const isAfter = (other: number) => this.#isBefore(number, other);
    const at = Math.max(0, findFirst(buckets.length, (index) => buckets[index]!.length > 0 && isAfter(buckets[index]![0]!)) - 1);
    const bucket = buckets[at]!;
    bucket.splice(
      findFirst(bucket.length, (index) => isAfter(bucket[index]!)),
      0,
      number,
    );
    if (bucket.length > mostInBucket) buckets.splice(at + 1, 0, bucket.splice(mostInBucket / 2));
    this.#count++;
  }

  /** All numbers added so far, in order. */
  list(): Uint32Array {
    const list = new Uint32Array(this.#count);
    let end = 0;
    for (const bucket of this.#buckets) {
      list.set(bucket, end);
      end += bucket.length;
    }
    return list;
  }
}

/** The first index from 0 to `length` for which `holds` does; it must go on holding from there. */
function findFirst(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
