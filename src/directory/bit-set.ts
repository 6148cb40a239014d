/** A set of small whole numbers, a bit each; grows as numbers are added. */
export class BitSet {
  words = new Uint32Array(32);

  add(number: number): void {
    const word = number >>> 5;
    if (word >= this.words.length) this.reserve(word * 2);
    this.words[word]! |= 1 << (number & 31);
  }

  has(number: number): boolean {
    return ((this.words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  addAll(others: BitSet | undefined): void {
    if (!others) return;
    this.reserve(others.words.length);
    for (let word = 0; word < others.words.length; word++) this.words[word]! |= others.words[word]!;
  }

  /** Drops what is not among `others`. */
  keepOnly(others: BitSet): void {
    for (let word = 0; word < this.words.length; word++) this.words[word]! &= others.words[word] ?? 0;
  }

  /** Calls `visit` with each number below `end`, in ascending order. */
  forEach(end: number, visit: (number: number) => void): void {
    for (let word = 0; word < this.words.length; word++) {
      for (let bits = this.words[word]!; bits; bits &= bits - 1) {
        const number = (word << 5) + 31 - Math.clz32(bits & -bits);
        if (number >= end) return;
        visit(number);
      }
    }
  }

  /** The numbers from 0 up to `end`, without it. */
  static upTo(end: number): BitSet {
    const all = new BitSet();
    all.words = new Uint32Array((end + 31) >>> 5).fill(-1);
    return all;
  }

  private reserve(length: number): void {
    if (length <= this.words.length) return;
    const larger = new Uint32Array(length);
    larger.set(this.words);
    this.words = larger;
  }
}
