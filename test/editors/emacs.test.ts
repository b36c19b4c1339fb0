import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { installed, missing, runEditor } from '../support/editors.ts';

interface Result {
  readonly byName: readonly string[];
  readonly mode: string;
  readonly diagnostics: readonly { text: string; type: string; begin: number[]; end: number[] }[];
  readonly actions: readonly string[];
  readonly fixed: string;
  readonly completion: readonly string[];
  readonly completed: string;
  readonly renamed: string;
}

const BRIDGE = readFileSync('examples/fargate-bridge.json', 'utf8');
const EC2 = readFileSync('examples/ec2-bridge.json', 'utf8');
const FIXED = BRIDGE.replace('"bridge"', '"awsvpc"');

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

  it('completes a value between its quotes', () => {
    assert.deepEqual(result.completion, ['awsvpc', 'bridge', 'host', 'none']);
    assert.equal(result.completed, FIXED);
  });

  it('renames a container and what refers to it', () => {
    const renamed = EC2.replace('["search"]', '["index-1"]')
      .replace('"containerName": "search"', '"containerName": "index-1"')
      .replace('"name": "search"', '"name": "index-1"');
    assert.equal(result.renamed, renamed);
  });
});
