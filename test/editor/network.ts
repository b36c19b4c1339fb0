import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsThat, hoverThat, open, positionOf } from './support.ts';

describe('networks in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('says over the network mode what becomes of the ports of this task', async () => {
    const { document } = await open('ec2-bridge.json');
    const at = positionOf(document, '"bridge"', 2);
    const text = await hoverThat(document.uri, at, /This task/);
    assert.match(text, /`search`: 9200\/tcp → a random port of the instance \(32768–60999\)/);
  });

  it('makes a task Fargate-compatible in one step that can be undone', async () => {
    const { document } = await open('ec2-bridge.json');
    const at = positionOf(document, '"bridge"', 2);
    await hoverThat(document.uri, at, /This task/);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.RefactorRewrite.value,
      10,
    );
    const action = actions.find(({ title }) => title === 'Make this task Fargate-compatible');
    assert.ok(action?.edit, 'offered, with its edit');
    const before = document.getText();
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    const task = JSON.parse(document.getText());
    assert.deepEqual([task.networkMode, task.requiresCompatibilities], ['awsvpc', ['EC2', 'FARGATE']]);
    await diagnosticsThat(document.uri, 'no error', (all) =>
      all.every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});
