/**
 * Annotated documents: below a line of the document, caret lines mark and word the findings that begin on it.
 *
 *     "networkMode": "bridge"
 * //                 ^^^^^^^^ error network-fargate-requires-awsvpc: Fargate … [fix]
 *
 * A finding that goes on over the line's end has `…` behind its carets. A caret line begins with `//`,
 * or with white space or a caret where the finding starts in the first two columns.
 */

export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
  readonly fixable: boolean;
}

/** The document with a caret line for each annotation, in the order given. */
export function annotate(text: string, annotations: readonly Annotation[]): string {
  const lines: string[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    lines.push(line);
    const lineEnd = lineStart + line.length;
    const isLast = lineEnd === text.length;
    for (const annotation of annotations) {
      const here = annotation.start >= lineStart && (annotation.start <= lineEnd || isLast);
      if (here) lines.push(caretLine(annotation, lineStart, lineEnd));
    }
    lineStart = lineEnd + 1;
  }
  return lines.join('\n');
}

function caretLine(
  { start, end, severity, rule, message, fixable }: Annotation,
  lineStart: number,
  lineEnd: number,
): string {
  const column = start - lineStart;
  const length = Math.max(1, Math.min(end, lineEnd) - start);
  const indent = column < 2 ? ' '.repeat(column) : `//${' '.repeat(column - 2)}`;
  const carets = '^'.repeat(length) + (end > lineEnd ? '…' : '');
  return `${indent}${carets} ${severity} ${rule}: ${message}${fixable ? ' [fix]' : ''}`;
}
