/** Numbers that look random and are the same each time. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** From 0 to 1, which is not reached (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0, below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Once in so many times. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of the values; there has to be one. */
  pick<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)] as Value;
  }

  /** Up to so many of the values, each once, in their order. */
  some<Value>(values: readonly Value[], most: number): Value[] {
    const chosen = new Set<number>();
    for (let count = Math.min(most, values.length); count > 0; count--) chosen.add(this.below(values.length));
    return values.filter((_, index) => chosen.has(index));
  }
}
