import { contains, firstFrom, type Span } from './span.ts';

/** Stretches of text, merged where they overlap, to ask in little time whether a span lies in or meets one of them. */
export class Cover {
  private readonly spans: Span[] = [];

  constructor(spans: readonly Span[]) {
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      const last = this.spans.at(-1);
      if (last && start < last.end)
        this.spans[this.spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
      else this.spans.push({ start, end });
    }
  }

  /** Whether the span lies within one of the stretches; touching their ends counts. */
  includes(span: Span): boolean {
    const before = this.spans[firstFrom(this.spans, span.start + 1) - 1];
    return before !== undefined && contains(before, span);
  }

  /** Whether the span has a part in common with one of the stretches. */
  meets({ start, end }: Span): boolean {
    const before = this.spans[firstFrom(this.spans, end) - 1];
    return before !== undefined && before.end > start;
  }
}
