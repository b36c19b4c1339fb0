import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsThat, hoverThat, open, positionOf } from './support.ts';

describe('in Korean', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('a finding and its fix say what is wrong', async () => {
    const { document } = await open('fargate-bridge.json');
    const [finding] = await diagnosticsThat(document.uri, 'a finding', (all) => all.length > 0);
    assert.ok(finding);
    assert.match(finding.message, /^Fargate는 .*"awsvpc".*"bridge"/);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.match(actions.find(({ isPreferred }) => isPreferred)?.title ?? '', /네트워크 모드/);
  });

  it('the hover explains', async () => {
    const { document } = await open('fargate-bridge.json');
    await hoverThat(document.uri, positionOf(document, '"bridge"', 2), /인스턴스/);
  });

  it('the page of a rule is read', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('ecs-rule:/network-links-mode.md'));
    assert.match(page.getText(), /^# network-links-mode\n\n.*[가-힣]/);
  });
});
