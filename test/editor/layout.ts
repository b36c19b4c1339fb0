import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverThat, open, positionOf } from './support.ts';

const TEMPLATE = '{"family":"shop",\n"cpu":${cpu},\n"requiresCompatibilities":["FARGATE"]}\n';

const JSON_TASK = `{
  "family": "found-from-everywhere",
  "containerDefinitions": [{ "name": "seldom-used-name", "image": "example/web:1", "memory": 128 }]
}
`;

describe('layout and symbols in VS Code', () => {
  const settings = () => vscode.workspace.getConfiguration('ecsTaskDefinition');

  afterEach(async () => {
    await settings().update('format.keepLines', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  async function formatted(): Promise<string> {
    await vscode.commands.executeCommand('editor.action.formatDocument');
    return vscode.window.activeTextEditor?.document.getText() ?? '';
  }

  it('formats a template, with its placeholders as they are', async () => {
    const { document } = await open('layout-task-definition.json', TEMPLATE);
    await hoverThat(document.uri, positionOf(document, '"cpu"', 2), /cpu/);
    assert.equal(
      await formatted(),
      '{\n  "family": "shop",\n  "cpu": ${cpu},\n  "requiresCompatibilities": [\n    "FARGATE"\n  ]\n}\n',
    );
  });

  it('keeps lines where the settings say so', async () => {
    const { document } = await open('layout-task-definition.json', TEMPLATE);
    await hoverThat(document.uri, positionOf(document, '"cpu"', 2), /cpu/);
    await settings().update('format.keepLines', true, vscode.ConfigurationTarget.Workspace);
    assert.equal(
      await formatted(),
      '{"family": "shop",\n  "cpu": ${cpu},\n  "requiresCompatibilities": ["FARGATE"]}\n',
    );
  });

  it('finds containers by their name, in a json file of any name', async () => {
    const { document } = await open('symbols.json', JSON_TASK);
    await hoverThat(document.uri, positionOf(document, '"memory"', 2), /memory/);
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'seldomname',
    );
    assert.deepEqual(
      found.map(({ name, containerName, kind }) => [name, containerName, kind]),
      [['seldom-used-name', 'found-from-everywhere', vscode.SymbolKind.Module]],
    );
  });
});
