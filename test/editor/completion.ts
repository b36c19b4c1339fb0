import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsThat, open } from './support.ts';

describe('completion in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  for (const [typed, expected] of [
    ['"networkMode":', '"networkMode": "awsvpc"'],
    ['"networkMode": ', '"networkMode": "awsvpc"'],
    ['"networkMode": "', '"networkMode": "awsvpc"'],
    ['"networkMode": aw', '"networkMode": "awsvpc"'],
    ['"requiresCompatibilities": ["FARGATE" ', '"requiresCompatibilities": ["FARGATE", "EC2"'],
  ] as const) {
    it(`writes the item that is taken: ${typed}`, async () => {
      const text = '{\n  "requiresCompatibilities": ["FARGATE"],\n  \n}\n';
      const editor = await open('typed-task-definition.json', text);
      await diagnosticsThat(editor.document.uri, 'a finding', (all) => all.length > 0);
      editor.selection = new vscode.Selection(2, 2, 2, 2);
      await editor.edit((edit) => edit.insert(editor.selection.active, typed));
      const before = editor.document.getText();
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      for (let turn = 0; turn < 100 && editor.document.getText() === before; turn++) {
        await new Promise((done) => setTimeout(done, 50));
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
      }
      assert.equal(editor.document.lineAt(2).text, `  ${expected}`);
    });
  }
});
