import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsThat, open } from './support.ts';

describe('completion in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  for (const [name, typed, expected] of [
    ['colon', '"networkMode":', '"networkMode": "awsvpc"'],
    ['blank', '"networkMode": ', '"networkMode": "awsvpc"'],
    ['quote', '"networkMode": "', '"networkMode": "awsvpc"'],
    ['word', '"networkMode": aw', '"networkMode": "awsvpc"'],
    ['comma', '"requiresCompatibilities": ["FARGATE" ', '"requiresCompatibilities": ["FARGATE", "EC2"'],
  ] as const) {
    it(`writes the item that is taken: ${typed}`, async () => {
      const text = '{\n  "requiresCompatibilities": ["FARGATE"],\n  \n}\n';
      // A file of its own: one that is written again is read again, whatever has been typed by then.
      const editor = await open(`${name}-task-definition.json`, text);
      await diagnosticsThat(editor.document.uri, 'a finding', (all) => all.length > 0);
      editor.selection = new vscode.Selection(2, 2, 2, 2);
      await editor.edit((edit) => edit.insert(editor.selection.active, typed));
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await takeSuggestion(editor);
      assert.equal(editor.document.lineAt(2).text, `  ${expected}`);
    });
  }

  it('writes a key, and opens the list of its values', async () => {
    const editor = await open(
      'typed-task-definition.json',
      '{\n  "requiresCompatibilities": ["FARGATE"],\n  netw\n}\n',
    );
    await diagnosticsThat(editor.document.uri, 'a finding', (all) => all.length > 0);
    editor.selection = new vscode.Selection(2, 6, 2, 6);
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await takeSuggestion(editor);
    assert.equal(editor.document.lineAt(2).text, '  "networkMode": ""');
    await takeSuggestion(editor);
    assert.equal(editor.document.lineAt(2).text, '  "networkMode": "awsvpc"');
  });

  it('fills an empty document with a skeleton, indented as the editor indents', async () => {
    const editor = await open('empty-task-definition.json', '');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await takeSuggestion(editor);
    assert.match(editor.document.getText(), /^\{\n {2}"family": "web",\n[\s\S]*\n {2}\]\n\}$/);
  });
});

/** Takes the first suggestion as soon as there is one. Nothing tells when the list is there, so it is tried again. */
async function takeSuggestion({ document }: vscode.TextEditor): Promise<void> {
  let isTaken = false;
  const taken = new Promise<void>((done) => {
    const listener = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || event.contentChanges.length === 0) return;
      isTaken = true;
      listener.dispose();
      done();
    });
  });
  for (let turn = 0; turn < 30 && !isTaken; turn++) {
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    // A busy editor takes its time: to ask twice would take two.
    await Promise.race([taken, new Promise((done) => setTimeout(done, 1000))]);
  }
}
