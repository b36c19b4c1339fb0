import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverThat, judged, positionOf, shown } from './support.ts';

describe('a new task definition in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is the first kind that is offered, without a finding, and served like a file', async () => {
    const opened = new Promise<vscode.TextEditor>((resolve) => {
      const listener = vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.uri.scheme !== 'untitled') return;
        listener.dispose();
        resolve(editor);
      });
    });
    const done = vscode.commands.executeCommand('ecsTaskDefinition.new');
    const accepting = accept(done);
    const { document } = await opened;
    await accepting;
    assert.equal(document.languageId, 'ecs-task-definition');
    const task = JSON.parse(document.getText());
    assert.deepEqual([task.family, task.networkMode, task.requiresCompatibilities], ['web', 'awsvpc', ['FARGATE']]);
    assert.match(document.getText(), /^\{\r?\n {2}"family": "web",\r?\n[\s\S]*\r?\n\}\r?\n$/);

    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, document);
    assert.equal(document.getText(editor?.selection), 'web', 'the family is to be typed over');
    await vscode.commands.executeCommand('type', { text: 'shop' });
    assert.equal(JSON.parse(document.getText()).containerDefinitions[0].name, 'shop', 'and its name elsewhere with it');

    await judged(editor as vscode.TextEditor);
    assert.deepEqual(shown(document.uri), []);
    await hoverThat(document.uri, positionOf(document, '"awsvpc"', 2), /elastic network interface/);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      positionOf(document, '"awsvpc"', 2),
    );
    assert.ok(items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'bridge'));
  });
});

/** Takes the first item of the quick pick, as soon as there is one, and waits for the command to end. */
async function accept(command: Thenable<unknown>): Promise<void> {
  let ended = false;
  const end = Promise.resolve(command).finally(() => {
    ended = true;
  });
  for (let turn = 0; turn < 400 && !ended; turn++) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise((next) => setTimeout(next, 50));
  }
  await end;
}
