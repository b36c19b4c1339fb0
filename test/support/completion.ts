import assert from 'node:assert/strict';
import { type Completions, complete } from '../../server/src/core/features/completion.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { analyzed } from './check.ts';

/** What is offered where `$0` stands; undefined when nothing is. */
export function completionsAt(marked: string): Completions | undefined {
  const { text, offset } = cursor(marked);
  return complete(analyzed(text), offset);
}

/** The offered labels in their order, each with ` (what speaks against it)`, and `*` behind the preselected one. */
export function offered(marked: string): string[] {
  const items = completionsAt(marked)?.items ?? [];
  return items.map(
    ({ label, detail, preselect }) => `${label}${preselect ? '*' : ''}${detail === undefined ? '' : ` (${detail})`}`,
  );
}

/** The text after an item is taken, in the place of the whole value or of what stands up to the cursor. */
export function accept(marked: string, label: string, how: 'replace' | 'insert' = 'replace'): string {
  const { text } = cursor(marked);
  const found = completionsAt(marked);
  const item = found?.items.find((one) => one.label === label);
  assert.ok(found && item, `${label} is offered in ${marked}`);
  const touched = found.edits.filter(({ start, end }) => end >= found.replace.start && start <= found.replace.end);
  assert.deepEqual(touched, [], 'edits away from the place do not touch it');
  return applyEdits(text, [{ ...found[how], text: item.text }, ...found.edits]);
}

/** The text after a snippet is taken: with its stops, where it has some. */
export function acceptSnippet(marked: string, label: string): string {
  const { text } = cursor(marked);
  const found = completionsAt(marked);
  const item = found?.items.find((one) => one.label === label);
  assert.ok(found && item, `${label} is offered in ${marked}`);
  return applyEdits(text, [{ ...found.replace, text: item.snippet ?? item.text }, ...found.edits]);
}

/** A text with its `$0` taken out. */
export function cursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('$0');
  assert.ok(offset >= 0 && marked.indexOf('$0', offset + 1) < 0, 'one $0');
  return { text: marked.replace('$0', ''), offset };
}
