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
      await new Promise((next) => setTimeout(next));
      assert.equal(seen.length, before);
      const gone = change();
      await open('status-notes.txt', 'nothing\n');
      await gone;
      assert.equal(seen.at(-1), 'hidden');
    } finally {
      status.dispose();
    }
  });

  it('counts what the JSON server of the editor says of the syntax', async () => {
    const { document } = await open('status-task-definition.json', TASK.replace('"none"', 'none'));
    const texts: string[] = [];
    let seen: () => void = () => undefined;
    const item = {
      text: '',
      show() {
        texts.push(item.text);
        seen();
      },
      hide: () => undefined,
      dispose: () => undefined,
    };
    const running = {
      code2ProtocolConverter: { asUri: String },
      sendRequest: async () => ({ kind: 'task-definition', launchTypes: ['EC2'] }),
    };
    const server = { running: running as unknown } as { running: Server['running'] };
    const said = vscode.languages.createDiagnosticCollection('json of the test');
    const shown = new Promise<void>((resolve) => {
      seen = () => /\$\(error\) [1-9]/.test(texts.at(-1) ?? '') && resolve();
    });
    const status = showStatus(server, ['json', 'ecs-task-definition'], item as unknown as vscode.StatusBarItem);
    try {
      const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), 'Value expected');
      diagnostic.source = 'json';
      said.set(document.uri, [diagnostic]);
      await shown;
    } finally {
      status.dispose();
      said.dispose();
    }
  });
});
