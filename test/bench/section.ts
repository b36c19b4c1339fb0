/** What is asked of a section. */
export interface SectionOptions {
  /** Bytes of the document, where the section does not say itself. */
  readonly size: number;
  readonly rounds: number;
}

/** A part of the benchmark: what it prints, and what is not as it should be. */
export interface Section {
  readonly title: string;
  run(options: SectionOptions): Promise<Outcome>;
}

export interface Outcome {
  /** Markdown below the title. */
  readonly text: string;
  /** A sentence for each limit that is not kept. */
  readonly failures: readonly string[];
}
