import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { installed, missing, runEditor } from '../support/editors.ts';

interface Result {
  readonly filetype: string;
  readonly diagnostics: readonly unknown[];
  readonly hover: string;
  readonly action: string;
  readonly fixed: string;
  readonly completion: readonly string[];
  readonly completed: string;
  readonly renamed: string;
}

const BRIDGE = readFileSync('examples/fargate-bridge.json', 'utf8');
const EC2 = readFileSync('examples/ec2-bridge.json', 'utf8');
const FIXED = BRIDGE.replace('"bridge"', '"awsvpc"');

const HEADLESS = ['--headless', '-n', '-i', 'NONE'];

const [, minor] = /^NVIM v0\.(\d+)/.exec(installed('nvim', '--version') ?? '') ?? [];

describe('the language server in Neovim', () => {
  if (minor === undefined) {
    missing('Neovim');
    return;
  }
  const configuration = Number(minor) < 11 ? 'neovim.lua' : 'neovim-0.11.lua';
  let result: Result;

  before(function () {
    this.timeout(90_000);
    const [config, script] = [resolve('examples/editors', configuration), resolve('test/editors/neovim.lua')];
    result = runEditor({}, 'nvim', ...HEADLESS, '-u', config, 'fargate-bridge.json', '-S', script);
  });

  it('marks a mistake', () => {
    assert.equal(result.filetype, 'json');
    assert.deepEqual(result.diagnostics, [
      { code: 'network-fargate-requires-awsvpc', severity: 1, source: 'ecs', place: [3, 17, 3, 25] },
    ]);
  });

  it('explains a network mode', () => {
    assert.match(
      result.hover,
      /^\*\*networkMode\*\* `bridge`\n[\s\S]*`FARGATE` takes only `awsvpc`, so AWS refuses `bridge`\./,
    );
  });

  it('mends it with the preferred action', () => {
    assert.deepEqual([result.action, result.fixed], ['Set the network mode to "awsvpc"', FIXED]);
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

  if (configuration === 'neovim-0.11.lua') return;

  it('has a configuration for newer ones, which this one can read at least', () => {
    const [config, script] = [resolve('examples/editors/neovim-0.11.lua'), resolve('test/editors/neovim-0.11.lua')];
    assert.deepEqual(runEditor({ CONFIGURATION: config }, 'nvim', ...HEADLESS, '-u', 'NONE', '-S', script), {
      name: 'ecs-taskdef',
      enabled: 'ecs-taskdef',
      completion: [1, 2],
      config: {
        cmd: ['ecs-taskdef-language-server', '--stdio'],
        filetypes: ['json', 'jsonc', 'json5'],
        root_markers: ['ecs-taskdef.config.json', '.git'],
      },
    });
  });
});
