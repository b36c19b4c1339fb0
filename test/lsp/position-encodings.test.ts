import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  Hover,
  Location,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { Pipe } from '../support/pipe.ts';

/** Text of one to four bytes a character, before and behind every place that is asked about, on lines of their own. */

const URI = 'file:///project/task-definition.json';

const TASK = `{
  "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512",
  "containerDefinitions": [
    { "dockerLabels": { "é이름": "🚀🚀" }, "name": "web", "image": "example/web:1", "essential": true },
    { "dockerLabels": { "이름": "é" }, "dependsOn": [{ "containerName": "web", "condition": "START" }], "name": "log", "image": "example/log:1" },
    { "dockerLabels": { "팀": "가게 😀" }, "name": "job", "image": "example/job:1" }], "family": "shop", "networkMode": "bridge"
}
`;

type Encoding = 'utf-8' | 'utf-16';

const length = { 'utf-8': (text: string) => Buffer.byteLength(text), 'utf-16': (text: string) => text.length };

for (const encoding of ['utf-8', 'utf-16'] as const) {
  describe(`positions counted in ${encoding}`, () => {
    let pipe: Pipe;
    let published: (diagnostics: Diagnostic[]) => void;
    /** What the client answers to the question for a configuration file. */
    let configuration: { uri: string; text: string } | null = null;

    beforeEach(async () => {
      pipe = new Pipe(process.execPath, 'dist/server.js', '--stdio');
      pipe.onMessage = (method, params) => {
        if (method === 'textDocument/publishDiagnostics')
          published((params as { diagnostics: Diagnostic[] }).diagnostics);
        return method === 'ecsTaskDefinition/findConfiguration' ? configuration : null;
      };
      const { result } = await pipe.initialize(
        {
          general: { positionEncodings: [encoding, 'utf-16'] },
          textDocument: { publishDiagnostics: { relatedInformation: true } },
        },
        { initializationOptions: { findsConfiguration: true } },
      );
      const { capabilities } = result as { capabilities: { positionEncoding: string } };
      assert.equal(capabilities.positionEncoding, encoding);
    });
    afterEach(async () => {
      configuration = null;
      await pipe.request('shutdown');
      pipe.notify('exit');
      await pipe.ended;
    });

    function open(text: string): Promise<Diagnostic[]> {
      const diagnostics = next();
      const textDocument = { uri: URI, languageId: 'ecs-task-definition', version: 1, text };
      pipe.notify('textDocument/didOpen', { textDocument });
      return diagnostics;
    }

    const next = () =>
      new Promise<Diagnostic[]>((resolve) => {
        published = resolve;
      });

    async function ask<R>(method: string, params: object): Promise<R> {
      const { result } = await pipe.request(`textDocument/${method}`, { textDocument: { uri: URI }, ...params });
      return result as R;
    }

    const at = (part: string, into = 0): Position => positionAt(TASK, TASK.indexOf(part) + into, encoding);
    const shown = (range: Range | undefined) => textAt(TASK, range, encoding);

    it('mark what diagnostics are about', async () => {
      const [diagnostic, ...others] = await open(TASK);
      assert.deepEqual([diagnostic?.code, others], ['network-fargate-requires-awsvpc', []]);
      assert.deepEqual(diagnostic?.range, { start: at('"bridge"'), end: at('"bridge"', 8) });
      assert.equal(shown(diagnostic?.relatedInformation?.[0]?.location.range), '"FARGATE"');
    });

    it('are read from changes, each in the text that the one before it left', async () => {
      await open(TASK);
      let text = TASK;
      const change = (old: string, written: string) => {
        const start = text.indexOf(old);
        const range = rangeOf(text, start, start + old.length, encoding);
        text = text.replace(old, written);
        return { range, text: written };
      };
      const diagnostics = next();
      pipe.notify('textDocument/didChange', {
        textDocument: { uri: URI, version: 2 },
        contentChanges: [
          change('게 😀', '게 가🚀🚀나\n'),
          change('나\n', 'é'),
          change('bridge', 'host'),
          change('팀"', '🚀🚀"'),
          change('"shop"', '"가"'),
          change('"가"', '"web"'),
        ],
      });
      const [diagnostic, ...others] = await diagnostics;
      assert.deepEqual([diagnostic?.code, others], ['network-fargate-requires-awsvpc', []]);
      const start = text.indexOf('"host"');
      assert.deepEqual(diagnostic?.range, rangeOf(text, start, start + 6, encoding));
    });

    it('lead from a name to all its places, and to another name', async () => {
      await open(TASK);
      const position = at('"containerName": "web"', 20);
      const [definition, ...others] = await ask<Location[]>('definition', { position });
      assert.deepEqual(others, []);
      assert.deepEqual(definition?.range, { start: at('"name": "web"', 9), end: at('"name": "web"', 12) });
      const edit = await ask<WorkspaceEdit>('rename', { position, newName: 'shop-1' });
      assert.equal(
        applied(TASK, edit.changes?.[URI], encoding),
        TASK.replaceAll(/("name"|"containerName"): "web"/g, '$1: "shop-1"'),
      );
    });

    it('say where a hover, a completion and a selection are', async () => {
      await open(TASK);
      const position = at('"bridge"', 3);
      assert.equal(shown((await ask<Hover>('hover', { position })).range), '"bridge"');
      const list = await ask<CompletionList>('completion', { position });
      const awsvpc = list.items.find(({ label }) => label === 'awsvpc');
      assert.equal(applied(TASK, [awsvpc?.textEdit as TextEdit], encoding), TASK.replace('bridge', 'awsvpc'));
      const [selection] = await ask<SelectionRange[]>('selectionRange', { positions: [at('START', 1)] });
      assert.deepEqual([shown(selection?.range), shown(selection?.parent?.range)], ['START', '"START"']);
    });

    it('measure tokens', async () => {
      await open(TASK.replace('example/log:1', '$' + '{한글🚀}'));
      const text = TASK.replace('example/log:1', '$' + '{한글🚀}');
      const { data } = await ask<SemanticTokens>('semanticTokens/full', {});
      let [line, character] = [0, 0];
      const tokens = Array.from({ length: data.length / 5 }, (_, index) => {
        const [lines = 0, characters = 0, size = 0] = data.slice(index * 5);
        character = lines > 0 ? characters : character + characters;
        line += lines;
        return textAt(text, { start: { line, character }, end: { line, character: character + size } }, encoding);
      });
      assert.deepEqual(tokens, ['web', 'web', 'log', '$' + '{한글🚀}', 'job']);
    });

    it('place fixes and formatting', async () => {
      await open(TASK);
      const position = at('"bridge"', 1);
      const [fix] = await ask<CodeAction[]>('codeAction', {
        range: { start: position, end: position },
        context: { diagnostics: [], only: ['quickfix'] },
      });
      assert.equal(applied(TASK, fix?.edit?.changes?.[URI], encoding), TASK.replace('bridge', 'awsvpc'));
      const edits = await ask<TextEdit[]>('formatting', { options: { tabSize: 2, insertSpaces: true } });
      assert.deepEqual(
        [applied(TASK, edits, encoding).replaceAll(/\s/g, ''), edits.length > 20],
        [TASK.replaceAll(/\s/g, ''), true],
      );
      assert.match(applied(TASK, edits, encoding), /^ {2}"family": "shop",\n {2}"networkMode": "bridge"$/m);
    });

    it('place an edit in a file that is not open', async () => {
      const text = '{ "rules": { /* 🚀가 */ "tag-max": "off" } }';
      configuration = { uri: 'file:///project/ecs-taskdef.config.json', text };
      await open(TASK);
      const position = at('"bridge"', 1);
      const actions = await ask<CodeAction[]>('codeAction', {
        range: { start: position, end: position },
        context: { diagnostics: [] },
      });
      const action = actions.find(({ title }) => title.endsWith('in the workspace'));
      assert.equal(
        applied(text, action?.edit?.changes?.[configuration.uri], encoding),
        text.replace('"off"', '"off", "network-fargate-requires-awsvpc": "off"'),
      );
    });
  });
}

function positionAt(text: string, offset: number, encoding: Encoding): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: length[encoding](lines.at(-1) ?? '') };
}

function rangeOf(text: string, start: number, end: number, encoding: Encoding): Range {
  return { start: positionAt(text, start, encoding), end: positionAt(text, end, encoding) };
}

function offsetAt(text: string, { line, character }: Position, encoding: Encoding): number {
  const before = text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
  const rest = text.split('\n')[line] ?? '';
  if (encoding === 'utf-16') return before + character;
  return before + Buffer.from(rest).subarray(0, character).toString().length;
}

function textAt(text: string, range: Range | undefined, encoding: Encoding): string {
  if (!range) return '(nowhere)';
  return text.slice(offsetAt(text, range.start, encoding), offsetAt(text, range.end, encoding));
}

function applied(text: string, edits: readonly TextEdit[] | undefined, encoding: Encoding): string {
  const placed = (edits ?? []).map(({ range, newText }) => {
    return { start: offsetAt(text, range.start, encoding), end: offsetAt(text, range.end, encoding), newText };
  });
  return placed
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}
