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
  addRead(current, bit);
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
  return meetAt(one, 0, other);
}

/** Whether a member is in both, the one of which begins at a place among others. */
function meetAt(words: Int32Array, at: number, members: Reads): boolean {
  for (let word = 0; word < WORDS; word++)
    if (((words[at + word] as number) & (members[word] as number)) !== 0) return true;
  return false;
}

/** What each of many has looked at, side by side, so that those who have seen a change are found in a moment. */
export class ReadsOfMany {
  private readonly words: Int32Array;
  /** Of the one that works: they do so one after the other. */
  private readonly noted = new Int32Array(WORDS);

  constructor(private readonly count: number) {
    this.words = new Int32Array(count * WORDS);
  }

  /**
   * Does the work of one of them, and keeps what it looks at.
   * @param work undefined where it has failed, so that nobody knows what it would have looked at: it is asked after any change
   */
  note<T>(index: number, work: () => T | undefined): T | undefined {
    const outer = current;
    current = this.noted.fill(0);
    const result = work();
    if (result === undefined) noteAllRead();
    this.words.set(current, index * WORDS);
    current = outer;
    return result;
  }

  /** Those who have looked at one of the members. */
  meeting(members: Reads): number[] {
    const found: number[] = [];
    for (let index = 0; index < this.count; index++) if (meetAt(this.words, index * WORDS, members)) found.push(index);
    return found;
  }
}

/** Something that is worked out once, and counts as looked at by everybody who asks for it. */
export class Once<T> {
  private known: { readonly result: T; readonly reads: Reads } | undefined;

  constructor(private readonly work: () => T) {}

  /** Whether the work has looked at one of the members. */
  hasSeen(members: Reads): boolean {
    return this.known !== undefined && meet(this.known.reads, members);
  }

  get value(): T {
    if (this.known) noteReads(this.known.reads);
    else this.known = readsOf(this.work);
    return this.known.result;
  }
}
