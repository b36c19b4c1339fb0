import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CompletionList, Hover, InsertReplaceEdit, Range, TextEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, connect } from '../support/lsp.ts';

/** A whole definition, typed character by character, with completion and hover asked for at every step. */

const URI = 'file:///project/task-definition.json';
const EXAMPLE = readFileSync('examples/ec2-bridge.json', 'utf8');

/** Behind these the list is never empty: the value is one of a few, or the name of something in the task. */
const VALUES = ['"networkMode": ', '"networkMode": "', '"logDriver": "', '"condition": "', '"essential": '];

const capabilities = {
  textDocument: {
    completion: {
      completionItem: {
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        documentationFormat: ['markdown' as const],
      },
      completionList: { itemDefaults: ['editRange'] },
    },
    hover: { contentFormat: ['markdown' as const] },
  },
};

for (const locale of ['en', 'ko']) {
  describe(`a definition typed character by character, ${locale}`, () => {
    let client: Client;
    before(async () => {
      client = await connect('process', { capabilities, locale });
    });
    after(() => client.close());

    it('is completed and explained at every step', async () => {
      for (const value of VALUES) assert.ok(EXAMPLE.includes(value), `the example has ${value}`);
      client.open(URI, '');
      const hovered = new Map<string, string>();
      const empty: string[] = [];
      for (let length = 1; length <= EXAMPLE.length; length++) {
        const document = TextDocument.create(URI, '', length, EXAMPLE.slice(0, length));
        const [list, hover] = await step(document);
        judgeCompletion(document, list);
        if (hover) hovered.set(document.getText(hover.range), judgeHover(document, hover));
        const value = VALUES.find((before) => document.getText().endsWith(before));
        if (value && !(list && list.items.length > 0)) empty.push(`${length}: ${value}`);
      }
      assert.deepEqual(empty, []);
      for (const key of ['"family"', '"networkMode"', '"image"', '"memory"', '"portMappings"', '"logDriver"'])
        assert.equal(/[가-힣]/.test(hovered.get(key) ?? ''), locale === 'ko', `${key} is explained`);
    }).timeout(60_000);

    /** Types the last character of the text, and asks at its end. */
    function step(document: TextDocument): Promise<[CompletionList | null, Hover | null]> {
      const end = document.getText().length;
      const typed = document.positionAt(end - 1);
      void client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: document.version + 1 },
        contentChanges: [{ range: { start: typed, end: typed }, text: document.getText().slice(-1) }],
      });
      const params = { textDocument: { uri: URI }, position: document.positionAt(end) };
      return Promise.all([
        client.connection.sendRequest<CompletionList | null>('textDocument/completion', params),
        client.connection.sendRequest<Hover | null>('textDocument/hover', params),
      ]);
    }
  });
}

function judgeCompletion(document: TextDocument, list: CompletionList | null): void {
  const about = () => JSON.stringify(document.getText().slice(-60));
  if (!list) return;
  assert.ok(Array.isArray(list.items), about());
  for (const { label, textEdit, textEditText, additionalTextEdits = [] } of list.items) {
    assert.ok(label.length > 0, about());
    const edit = (textEdit ?? list.itemDefaults?.editRange) as TextEdit | InsertReplaceEdit | Range;
    assert.ok(edit && (textEdit || textEditText !== undefined || label), about());
    for (const range of rangesOf(edit)) {
      assert.equal(range.start.line, range.end.line, about());
      assert.ok(isInside(document, range), about());
      const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      const cursor = document.getText().length;
      assert.ok(start <= cursor && cursor <= end, `${about()} holds the cursor`);
    }
    for (const { range } of additionalTextEdits) assert.ok(isInside(document, range), about());
  }
}

/** The text of the answer. */
function judgeHover(document: TextDocument, hover: Hover): string {
  const { value } = hover.contents as { value: string };
  assert.ok(value.length > 0);
  assert.doesNotMatch(value, /undefined|\[object |\{\d\}/);
  assert.ok(hover.range && isInside(document, hover.range));
  return value;
}

function rangesOf(edit: TextEdit | InsertReplaceEdit | Range): Range[] {
  if ('insert' in edit) return [edit.insert, edit.replace];
  return ['range' in edit ? edit.range : edit];
}

/** A position that is none is moved by the document. */
function isInside(document: TextDocument, { start, end }: Range): boolean {
  return [start, end].every((position) => {
    const { line, character } = document.positionAt(document.offsetAt(position));
    return line === position.line && character === position.character;
  });
}
