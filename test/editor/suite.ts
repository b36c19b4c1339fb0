import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsThat, fileUri, judged, open, positionOf, shown, words } from './support.ts';

const TASK = `{
  "family": "web",
  "networkMode": "none",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 80 }]
    }
  ]
}
`;

const TEMPLATE = `{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "Task": {
      "Type": "AWS::ECS::TaskDefinition",
      "Properties": { "NetworkMode": "bridge", "ContainerDefinitions": [{ "Name": "web", "Image": "nginx" }] }
    }
  }
}
`;

describe('in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('shows exactly one error on "bridge" in a task for Fargate', async () => {
    const { document } = await open('fargate-bridge.json');
    await diagnosticsThat(document.uri, 'a finding', (all) => all.length > 0);
    assert.deepEqual(words(document, shown(document.uri)), ['ecs network-fargate-requires-awsvpc "bridge"']);
    assert.equal(shown(document.uri)[0]?.severity, vscode.DiagnosticSeverity.Error);
  });

  it('gives a file the language by its name', async () => {
    const { document } = await open('my-task-definition.prod.json', TASK);
    assert.equal(document.languageId, 'ecs-task-definition');
  });

  it('explains the network mode on hover, once', async () => {
    const { document } = await open('fargate-bridge.json');
    await diagnosticsThat(document.uri, 'a finding', (all) => all.length > 0);
    const at = positionOf(document, '"bridge"', 2);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const texts = hovers.flatMap((one) => one.contents.map((content) => (content as vscode.MarkdownString).value));
    const explaining = texts.filter((text) => text.includes('networkMode'));
    assert.equal(explaining.length, 1, JSON.stringify(texts));
    assert.match(explaining[0] ?? '', /NAT[\s\S]*32768–60999[\s\S]*instance/);
  });

  it('mends the mode with the quick fix, and the error goes', async () => {
    const { document } = await open('fargate-bridge.json');
    const [error] = await diagnosticsThat(document.uri, 'a finding', (all) => all.length > 0);
    assert.ok(error);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      error.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const preferred = actions.filter((action) => action.isPreferred);
    assert.deepEqual(
      preferred.map((action) => action.title),
      ['Set the network mode to "awsvpc"'],
    );
    const edit = preferred[0]?.edit;
    assert.ok(edit, 'the edit is resolved');
    const before = document.getText();
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), before.replace('"bridge"', '"awsvpc"'));
    await diagnosticsThat(document.uri, 'no finding', (all) => all.length === 0);
  });

  it('judges while a text is half typed', async () => {
    const editor = await open(
      'typing-task-definition.json',
      '{\n  "family": "web",\n  "requiresCompatibilities": ["FARGATE"],\n  \n}\n',
    );
    const { document } = editor;
    for (const character of '"networkMode": "host') {
      const line = document.lineAt(3).range.end;
      await editor.edit((edit) => edit.insert(line, character));
    }
    const unfinished = await diagnosticsThat(document.uri, 'the open quote', (all) =>
      words(document, all).some((one) => one.includes('doc-syntax')),
    );
    assert.ok(unfinished.every(({ source }) => source === 'ecs'));
    await editor.edit((edit) => edit.insert(document.lineAt(3).range.end, '"'));
    await diagnosticsThat(document.uri, 'the wrong mode', (all) =>
      words(document, all).includes('ecs network-fargate-requires-awsvpc "host"'),
    );
  });

  it('serves a task definition in a json file of any name, without changing its language', async () => {
    const { document } = await open('web-service.json', TASK);
    assert.equal(document.languageId, 'json');
    await diagnosticsThat(document.uri, 'the port mappings', (all) => all.length > 0);
    assert.deepEqual(words(document, shown(document.uri)), ['ecs network-none-port-mappings "portMappings"']);
  });

  it('is silent about CloudFormation', async () => {
    const editor = await open('template.json', TEMPLATE);
    await judged(editor);
    const { document } = editor;
    assert.deepEqual(words(document, shown(document.uri)), []);
    const at = positionOf(document, 'NetworkMode');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    assert.equal(hovers.length, 0);
  });

  for (const name of ['double-task-definition.json', 'double.json']) {
    it(`says nothing twice, whatever the source: ${name}`, async () => {
      const broken = TASK.replace(
        '"memory": 128,',
        '"memory": 128, "memory": 128, "memmory": 5, "cpu": 1 "user": "a", // note',
      );
      const { document } = await open(name, broken);
      await diagnosticsThat(document.uri, 'the finding of the engine', (all) =>
        words(document, all).some((one) => one.startsWith('ecs doc-unknown-property')),
      );
      await diagnosticsThat(document.uri, 'the syntax error', (all) =>
        all.some(({ message }) => /comma/i.test(message)),
      );
      const places = shown(document.uri).map(
        ({ range, message }) => `${JSON.stringify(range)} ${/comma|duplicate/i.exec(message)?.[0] ?? message}`,
      );
      assert.deepEqual(places, [...new Set(places)], 'one diagnostic for one place');
      const commas = shown(document.uri).filter(({ message }) => /comma/i.test(message) && !/comment/i.test(message));
      assert.equal(commas.length, 1, `one source says that a comma is missing: ${JSON.stringify(commas)}`);
    });
  }

  it('brings outline, folding, selection and formatting for its own language, each from one source', async () => {
    const { document } = await open(
      'shape-task-definition.json',
      '{"family":"web","containerDefinitions":[\n{"name":"web"}\n]}',
    );
    await diagnosticsThat(document.uri, 'a finding', (all) => all.length > 0);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['web'],
    );
    assert.deepEqual(
      symbols[0]?.children.map(({ name }) => name),
      ['web'],
    );
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      folds.map(({ start, end }) => [start, end]),
      [[0, 1]],
    );
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [new vscode.Position(1, 11)],
    );
    assert.equal(document.getText(selection?.range), 'web');
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 2, insertSpaces: true },
    );
    const workspaceEdit = new vscode.WorkspaceEdit();
    workspaceEdit.set(document.uri, edits);
    await vscode.workspace.applyEdit(workspaceEdit);
    assert.match(document.getText(), /^\{\n {2}"family": "web",\n/);
  });

  for (const name of ['modes-task-definition.json', 'modes.json']) {
    it(`offers the network mode that Fargate takes first, from one source: ${name}`, async () => {
      const { document } = await open(
        name,
        '{\n  "requiresCompatibilities": ["FARGATE"],\n  "networkMode": "",\n  "containerDefinitions": [{ "name": "web", "image": "nginx" }]\n}\n',
      );
      await diagnosticsThat(document.uri, 'a finding', (all) => all.length > 0);
      const at = positionOf(document, '"networkMode": ""', '"networkMode": "'.length);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
        '"',
        4,
      );
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.deepEqual(labels, ['awsvpc', 'bridge', 'host', 'none']);
      const [first, second] = items;
      assert.equal(first?.preselect, true);
      const documentation = first?.documentation as vscode.MarkdownString | undefined;
      assert.match(documentation?.value ?? '', /elastic network interface/);
      assert.deepEqual(second?.label, { label: 'bridge', description: 'not on Fargate' });
      const range = first?.range as { inserting: vscode.Range; replacing: vscode.Range } | undefined;
      assert.equal(document.getText(range?.replacing), '""');
    });
  }

  it('shows host ports and sizes between the words', async () => {
    const { document } = await open('ec2-bridge.json');
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );
    const shownHints = hints.map(({ position, label }) => {
      const before = document.lineAt(position).text.slice(0, position.character);
      return `${/[\w": ]+$/.exec(before)?.[0].trim()} ${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}`;
    });
    assert.deepEqual(shownHints, [
      '"cpu": 128 = 0.125 vCPU',
      '"memory": 256 = 0.25 GB',
      '"memoryReservation": 128 = 0.125 GB',
      '"containerPort": 80 → random host port',
      '"cpu": 512 = 0.5 vCPU',
      '"memory": 2048 = 2 GB',
      '"memoryReservation": 1024 = 1 GB',
      '"containerPort": 9200 → random host port',
    ]);
  });

  it('applies all safe fixes on save', async () => {
    const configuration = vscode.workspace.getConfiguration('editor', fileUri('x.json'));
    await configuration.update(
      'codeActionsOnSave',
      { 'source.fixAll.ecs': 'explicit' },
      vscode.ConfigurationTarget.Workspace,
    );
    try {
      const editor = await open('save-task-definition.json', TASK);
      await diagnosticsThat(editor.document.uri, 'the port mappings', (all) => all.length > 0);
      await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), '\n'));
      await editor.document.save();
      assert.doesNotMatch(editor.document.getText(), /portMappings/);
      await diagnosticsThat(editor.document.uri, 'no finding', (all) => all.length === 0);
    } finally {
      await configuration.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('follows the settings at once', async () => {
    const { document } = await open('fargate-bridge.json');
    await diagnosticsThat(document.uri, 'a finding', (all) => all.length > 0);
    const configuration = vscode.workspace.getConfiguration('ecsTaskDefinition');
    await configuration.update(
      'rules',
      { 'network-fargate-requires-awsvpc': 'off' },
      vscode.ConfigurationTarget.Workspace,
    );
    try {
      await diagnosticsThat(document.uri, 'silence', (all) => all.length === 0);
      await configuration.update(
        'rules',
        { 'network-fargate-requires-awsvpc': 'information' },
        vscode.ConfigurationTarget.Workspace,
      );
      const [finding] = await diagnosticsThat(document.uri, 'the finding again', (all) => all.length > 0);
      assert.equal(finding?.severity, vscode.DiagnosticSeverity.Information);
    } finally {
      await configuration.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
