import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { showStatus } from '../../client/src/status.ts';
import { open } from './support.ts';

type Server = Parameters<typeof showStatus>[0];

const TASK = '{ "networkMode": "none", "containerDefinitions": [] }\n';

describe('the status item', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('stays as it is while the server does not run, and goes with the document', async () => {
    await open('status-task-definition.json', TASK);
    const seen: string[] = [];
    let changed: () => void = () => undefined;
    const see = (what: string) => {
      seen.push(what);
      changed();
    };
    const item = { text: '', show: () => see(item.text), hide: () => see('hidden'), dispose: () => undefined };
    const change = () =>
      new Promise<void>((resolve) => {
        changed = resolve;
      });
    const running = {
      code2ProtocolConverter: { asUri: String },
      sendRequest: async () => ({ kind: 'task-definition', launchTypes: ['EC2'], networkMode: 'none' }),
    };
    const server = { running: running as unknown } as { running: Server['running'] };
    const first = change();
    const status = showStatus(server, ['ecs-task-definition'], item as unknown as vscode.StatusBarItem);
    try {
      await first;
      assert.match(seen.at(-1) ?? '', /EC2 · none/);
      server.running = undefined;
      const before = seen.length;
      status.refresh();
      // The answer that there is none takes no longer than a turn.
      await new Promise(setImmediate);
      assert.equal(seen.length, before);
      const gone = change();
      await open('status-notes.txt', 'nothing\n');
      await gone;
      assert.equal(seen.at(-1), 'hidden');
    } finally {
      status.dispose();
    }
  });
});
