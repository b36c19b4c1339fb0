import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { completesAndRenames, type Edited, FIXED, installed, missing, runEditor } from '../support/editors.ts';

interface Result extends Edited {
  readonly byName: readonly string[];
  readonly mode: string;
  readonly diagnostics: readonly { text: string; type: string; begin: number[]; end: number[] }[];
  readonly actions: readonly string[];
}

const OURS = [
  'task-definition.json',
  'ecs-task-def.prod.json',
  'taskDefinition.jsonc',
  'TaskDef.json',
  'container_definitions.json.tpl',
];
const OTHERS = ['package.json', 'a.js'];

describe('the language server in Emacs', () => {
  if (installed('emacs', '--batch', '-l', 'eglot') === undefined) {
    missing('Emacs with eglot');
    return;
  }
  let result: Result;

  before(function () {
    this.timeout(90_000);
    const files = ['examples/editors/emacs.el', 'test/editors/emacs.el'].flatMap((file) => ['-l', resolve(file)]);
    result = runEditor({ NAMES: [...OURS, ...OTHERS].join(' ') }, 'emacs', '--batch', ...files);
  });

  it('has a mode for the names and for the content of task definitions', () => {
    const mode = 'ecs-task-definition-mode';
    assert.deepEqual(
      result.byName.map((one) => one === mode),
      [...OURS.map(() => true), ...OTHERS.map(() => false)],
    );
    assert.equal(result.mode, mode);
  });

  it('marks a mistake', () => {
    const [diagnostic, ...others] = result.diagnostics;
    assert.deepEqual(others, []);
    assert.match(diagnostic?.text ?? '', /network-fargate-requires-awsvpc.*AWS refuses "bridge"/);
    assert.deepEqual([diagnostic?.type, diagnostic?.begin, diagnostic?.end], ['eglot-error', [3, 17], [3, 25]]);
  });

  it('offers actions, and mends it with the preferred one', () => {
    assert.deepEqual(result.actions.slice(0, 2), [
      'Set the network mode to "awsvpc"',
      'Switch to network mode "awsvpc"',
    ]);
    assert.equal(result.fixed, FIXED);
  });

  completesAndRenames(() => result);
});
