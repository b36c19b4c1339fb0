import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BRIDGE } from '../support/documents.ts';
import { MemoryFiles } from './memory-files.ts';
import { diagnosticsThat, hoverThat, positionOf, shown, words } from './support.ts';

const RULE = 'network-fargate-requires-awsvpc';

describe('a document that is no file', () => {
  const files = new MemoryFiles();
  const uri = (name: string) =>
    vscode.Uri.from({ scheme: 'virtual', authority: 'repository', path: `/deploy/${name}` });
  const write = (name: string, text: string) => files.writeFile(uri(name), new TextEncoder().encode(text));
  let registered: vscode.Disposable;

  before(() => {
    registered = vscode.workspace.registerFileSystemProvider('virtual', files);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  after(() => registered.dispose());

  async function openTask(name: string): Promise<vscode.TextDocument> {
    write(name, BRIDGE);
    const { document } = await vscode.window.showTextDocument(uri(name));
    return document;
  }

  it('is judged, explained and mended', async () => {
    const document = await openTask('task-definition.json');
    const [error] = await diagnosticsThat(document.uri, 'a finding', (all) => all.length > 0);
    assert.ok(error);
    assert.deepEqual(words(document, shown(document.uri)), [`ecs ${RULE} "bridge"`]);
    await hoverThat(document.uri, positionOf(document, '"bridge"', 2), /NAT/);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      error.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const edit = actions.find(({ isPreferred }) => isPreferred)?.edit;
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    assert.equal(document.getText(), BRIDGE.replace('bridge', 'awsvpc'));
    await diagnosticsThat(document.uri, 'no finding', (all) => all.length === 0);
    await document.save();
    assert.equal(new TextDecoder().decode(files.readFile(document.uri)), document.getText());
  });

  it('has the configuration file that is beside it', async () => {
    write('ecs-taskdef.config.json', JSON.stringify({ rules: { [RULE]: 'information' } }));
    const document = await openTask('configured-task-definition.json');
    const information = vscode.DiagnosticSeverity.Information;
    await diagnosticsThat(document.uri, 'an information', (all) => all[0]?.severity === information);
  });
});
