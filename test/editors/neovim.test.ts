import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { completesAndRenames, type Edited, FIXED, installed, missing, runEditor } from '../support/editors.ts';

interface Result extends Edited {
  readonly filetype: string;
  readonly diagnostics: readonly unknown[];
  readonly hover: string;
  readonly action: string;
}

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

  completesAndRenames(() => result);

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
