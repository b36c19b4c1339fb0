/** Bits of the members; the last one stands for whatever there is in the document. */
const WORDS = 3;
const EVERYTHING = WORDS * 32 - 1;

let taken = 0;
let current: Int32Array = new Int32Array(WORDS);

/**
 * Which members of a task and of its containers somebody has looked at, so that after an edit only those are asked again
 * who have seen what is another now. What is inside of a member is reached through it and has no bit of its own; of which
 * container a member is makes no difference.
 */
export type Reads = Int32Array;

/** The first of as many bits as a shape has members. Throws where there are no more, which a test would see. */
export function reserveBits(count: number): number {
  const first = taken;
  taken += count;
  if (taken > EVERYTHING) throw new RangeError('raise WORDS');
  return first;
}

/** Notes that somebody looks at a member. */
export function noteRead(bit: number): void {
  current[bit >> 5] = (current[bit >> 5] as number) | (1 << (bit & 31));
}

/** Notes that somebody looks at values wherever they are. */
export function noteAllRead(): void {
  noteRead(EVERYTHING);
}

/** What a function gives, and what it has looked at. */
export function readsOf<T>(work: () => T): { readonly result: T; readonly reads: Reads } {
  const outer = current;
  const reads = new Int32Array(WORDS);
  current = reads;
  try {
    return { result: work(), reads };
  } finally {
    current = outer;
    noteReads(reads);
  }
}

/** Notes what others have looked at for somebody who takes what they have found. */
export function noteReads(reads: Reads): void {
  for (let index = 0; index < WORDS; index++) current[index] = (current[index] as number) | (reads[index] as number);
}

/** What is in every change: whoever has looked at everything has it as well, and so is always asked again. */
export function everyChange(): Reads {
  const reads = new Int32Array(WORDS);
  addRead(reads, EVERYTHING);
  return reads;
}

/** Adds a member. */
export function addRead(reads: Reads, bit: number): void {
  reads[bit >> 5] = (reads[bit >> 5] as number) | (1 << (bit & 31));
}

/** Whether a member is in both. */
export function meet(one: Reads, other: Reads): boolean {
  return one.some((word, index) => (word & (other[index] as number)) !== 0);
}

/** What each of many has looked at, side by side, so that those who have seen a change are found in a moment. */
export class ReadsOfMany {
  private readonly words: Int32Array;

  constructor(private readonly count: number) {
    this.words = new Int32Array(count * WORDS);
  }

  /** @param reads undefined for one that is to be asked after any change */
  set(index: number, reads: Reads | undefined): void {
    this.words.set(reads ?? everyChange(), index * WORDS);
  }

  /** Those who have looked at one of the members. */
  meeting(members: Reads): number[] {
    const { words, count } = this;
    const found: number[] = [];
    for (let index = 0, at = 0; index < count; index++) {
      let both = 0;
      for (let word = 0; word < WORDS; word++, at++) both |= (words[at] as number) & (members[word] as number);
      if (both !== 0) found.push(index);
    }
    return found;
  }
}

/** Something that is worked out once, and counts as looked at by everybody who asks for it. */
export class Once<T> {
  private known: { readonly result: T; readonly reads: Reads } | undefined;

  constructor(private readonly work: () => T) {}

  get value(): T {
    if (this.known) noteReads(this.known.reads);
    else this.known = readsOf(this.work);
    return this.known.result;
  }
}
