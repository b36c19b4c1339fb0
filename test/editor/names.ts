import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverThat, open, positionOf } from './support.ts';

const TASK = `{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:1",
      "memory": 128,
      "links": ["db:store"],
      "dependsOn": [{ "containerName": "db", "condition": "START" }]
    },
    { "name": "db", "image": "example/db:1", "memory": 128 }
  ]
}
`;

describe('names in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  /** Opens the task and waits until the server knows it. */
  async function openTask(name: string): Promise<vscode.TextDocument> {
    const { document } = await open(name, TASK);
    await hoverThat(document.uri, positionOf(document, '"links"', 2), /links/);
    return document;
  }

  it('lead to their definition', async () => {
    const document = await openTask('names-task-definition.json');
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, '"db:store"', 2),
    );
    const ranges = found.map((one) => ('targetRange' in one ? one.targetRange : one.range));
    assert.deepEqual(
      ranges.map((range) => [document.getText(range), range.start.line]),
      [['db', 10]],
    );
  });

  it('are renamed across the document, in a json file of any name', async () => {
    const document = await openTask('names.json');
    assert.equal(document.languageId, 'json');
    const rename = (name: string) =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        positionOf(document, '"containerName": "db"', 19),
        name,
      );
    await assert.rejects(async () => rename('web'), /The task has a container "web" already/);
    assert.ok(await vscode.workspace.applyEdit(await rename('store')));
    const expected = TASK.replace('"db:store"', '"store:store"').replaceAll('"db"', '"store"');
    assert.equal(document.getText(), expected);
  });
});
