import type { Span } from './span.ts';

/** Replace the text of the span by `text`; an empty span inserts. Offsets are UTF-16. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * The text with all edits applied. Edits refer to the text as given and may come in any order;
 * one that overlaps an earlier one is left out, so that two fixes can never garble a document.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < done) continue;
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}
