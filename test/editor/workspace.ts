import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SETTINGS } from '../../server/src/protocol.ts';
import { BRIDGE } from '../support/documents.ts';
import { diagnosticsThat, fileUri, open, shown } from './support.ts';

const FILE = 'unopened/task-definition.json';

describe('the workspace in VS Code', () => {
  const uri = fileUri(FILE);
  const write = (text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const turn = (on: boolean | undefined) =>
    vscode.workspace.getConfiguration(SETTINGS).update('workspaceDiagnostics', on, vscode.ConfigurationTarget.Global);

  afterEach(async () => {
    await turn(undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(uri);
  });

  it('has the findings of files that are not open while the setting is on', async () => {
    await write(BRIDGE);
    const { document } = await open('fargate-bridge.json');
    await diagnosticsThat(document.uri, 'a finding', (all) => all.length === 1);
    assert.deepEqual(shown(uri), []);
    await turn(true);
    await diagnosticsThat(uri, 'a finding of the file', (all) => all.length === 1);
    await diagnosticsThat(document.uri, 'the finding of the open one, once', (all) => all.length === 1);
    await write(BRIDGE.replace('bridge', 'awsvpc'));
    await diagnosticsThat(uri, 'the file is mended', (all) => all.length === 0);
    await write(BRIDGE);
    await diagnosticsThat(uri, 'the finding again', (all) => all.length === 1);
    await turn(false);
    await diagnosticsThat(uri, 'nothing of the file', (all) => all.length === 0);
    await diagnosticsThat(document.uri, 'the finding of the open one', (all) => all.length === 1);
  });

  it('keeps the findings of a file that is opened, changed and closed', async () => {
    await write(BRIDGE);
    await turn(true);
    await diagnosticsThat(uri, 'a finding', (all) => all.length === 1);
    const editor = await open(FILE);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(BRIDGE.length), ']'));
    await diagnosticsThat(uri, 'two findings', (all) => all.length === 2);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await diagnosticsThat(uri, 'the one in the file', (all) => all.length === 1);
  });
});
