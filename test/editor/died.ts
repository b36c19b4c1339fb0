import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itOnDesktop } from './hosts.ts';
import { diagnosticsThat, hoverThat, open, positionOf } from './support.ts';

const TASK =
  '{ "networkMode": "none", "containerDefinitions": [{ "name": "web", "image": "nginx", "links": ["db"] }] }\n';

/** A process that VS Code has started for an extension. */
interface Child {
  readonly spawnargs?: readonly string[];
  readonly exitCode: number | null;
  readonly signalCode: string | null;
  kill(signal: string): boolean;
}

describe('extensions', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  itOnDesktop(
    'start a server again that has died, and leave no other behind',
    async () => {
      const { document } = await open('died-task-definition.json', TASK);
      await diagnosticsThat(document.uri, 'the links', (all) => all.length > 0);
      const [first, ...others] = servers();
      assert.ok(first && others.length === 0);
      first.kill('SIGKILL');
      await hoverThat(document.uri, positionOf(document, '"networkMode"', 2), /networkMode/);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, range(document, ', "links": ["db"]'), ', "memory": 1');
      await vscode.workspace.applyEdit(edit);
      await diagnosticsThat(document.uri, 'the memory', (all) =>
        all.some(({ range: { start } }) => document.offsetAt(start) > TASK.indexOf('nginx')),
      );
      const [second, ...more] = servers();
      assert.ok(second && second !== first && more.length === 0);
    },
    async () => assert.equal(servers().length, 0),
  );
});

/** The processes of our server that run. Whoever has started them is asked, so that nobody has to look for processes. */
function servers(): Child[] {
  const host = globalThis.process as { _getActiveHandles?: () => readonly Child[] } | undefined;
  return (host?._getActiveHandles?.() ?? []).filter(
    ({ spawnargs, exitCode, signalCode }) =>
      exitCode === null && signalCode === null && spawnargs?.some((one) => /dist[\\/]server\.js$/.test(one)),
  );
}

function range(document: vscode.TextDocument, text: string): vscode.Range {
  return new vscode.Range(positionOf(document, text, 0), positionOf(document, text, text.length));
}
