import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsThat, fileUri, open, positionOf } from './support.ts';

const FILE = 'ecs-taskdef.config.json';
const RULE = 'network-fargate-requires-awsvpc';

describe('the configuration file in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(fileUri(FILE)).then(undefined, () => undefined);
  });

  it('sets the rules of the documents below it, and follows its changes', async () => {
    const { document } = await open('fargate-bridge.json');
    await diagnosticsThat(document.uri, 'an error', (all) => all[0]?.severity === vscode.DiagnosticSeverity.Error);
    const write = (level: string) =>
      vscode.workspace.fs.writeFile(
        fileUri(FILE),
        new TextEncoder().encode(JSON.stringify({ files: { 'fargate-*.json': { rules: { [RULE]: level } } } })),
      );
    await write('information');
    const information = vscode.DiagnosticSeverity.Information;
    await diagnosticsThat(document.uri, 'an information', (all) => all[0]?.severity === information);
    await write('off');
    await diagnosticsThat(document.uri, 'silence', (all) => all.length === 0);
    await vscode.workspace.fs.delete(fileUri(FILE));
    await diagnosticsThat(document.uri, 'the error', (all) => all[0]?.severity === vscode.DiagnosticSeverity.Error);
  });

  it('knows the rules, the groups and their levels in the file itself', async () => {
    const { document } = await open(
      FILE,
      '{ "rules": { "tag-mx": "off", "tag-max": "warn" }, "groups": { "tags": "" } }',
    );
    const wrong = await diagnosticsThat(document.uri, 'three complaints', (all) => all.length >= 3);
    assert.deepEqual(wrong.map(({ range }) => document.getText(range)).sort(), ['""', '"tag-mx"', '"warn"']);
    const labels = async (text: string, into: number) => {
      const at = positionOf(document, text, into);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.ok((await labels('"tag-mx"', 2)).includes('network-links-mode'));
    assert.ok((await labels('"warn"', 1)).includes('"warning"'));
    assert.ok((await labels('"tags": ""', 9)).includes('"on"'));
  });
});

describe('conversions in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('the command cleans up describe output', async () => {
    const editor = await open(
      'described-task-definition.json',
      '{\n  "taskDefinition": {\n    "family": "web",\n    "status": "ACTIVE",\n    "volumes": [],\n    "containerDefinitions": [\n      { "name": "web", "image": "example/web:1", "memory": 64, "user": null }\n    ]\n  }\n}\n',
    );
    const { document } = editor;
    await diagnosticsThat(document.uri, 'findings', (all) => all.length > 0);
    await vscode.commands.executeCommand('ecsTaskDefinition.cleanUpDescribeOutput');
    assert.equal(
      document.getText(),
      '{\n  "family": "web",\n  "containerDefinitions": [\n    { "name": "web", "image": "example/web:1", "memory": 64 }\n  ]\n}\n',
    );
  });

  it('the command puts a list of containers into a task definition', async () => {
    const { document } = await open(
      'web-container-definitions.json',
      '[{ "name": "web", "image": "example/web:1", "memory": 64, "cpu": "1" }]\n',
    );
    await diagnosticsThat(document.uri, 'a finding', (all) => all.length > 0);
    await vscode.commands.executeCommand('ecsTaskDefinition.convertToTaskDefinition');
    assert.equal(JSON.parse(document.getText()).family, 'web');
  });
});
