import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsThat, fileUri, hoverThat, open, positionOf, shown, words } from './support.ts';

const RULE = 'network-fargate-requires-awsvpc';

describe('a folder that is not trusted', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is one', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it('is judged, explained and mended: nothing in it is run', async () => {
    const { document } = await open('fargate-bridge.json');
    await diagnosticsThat(document.uri, 'a finding', (all) => all.length > 0);
    assert.deepEqual(words(document, shown(document.uri)), [`ecs ${RULE} "bridge"`]);
    await hoverThat(document.uri, positionOf(document, '"bridge"', 2), /NAT/);
    await vscode.commands.executeCommand('ecsTaskDefinition.fixAll');
    assert.match(document.getText(), /"networkMode": "awsvpc"/);
  });

  it('has its own settings, all of which are about what is shown', async () => {
    const { document } = await open('fargate-bridge.json');
    const configuration = vscode.workspace.getConfiguration('ecsTaskDefinition');
    await configuration.update('rules', { [RULE]: 'information' }, vscode.ConfigurationTarget.Workspace);
    try {
      const information = vscode.DiagnosticSeverity.Information;
      await diagnosticsThat(document.uri, 'an information', (all) => all[0]?.severity === information);
    } finally {
      await configuration.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('has its own configuration file', async () => {
    const file = fileUri('ecs-taskdef.config.json');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify({ rules: { [RULE]: 'off' } })));
    try {
      const { document } = await open('fargate-bridge.json');
      await diagnosticsThat(document.uri, 'silence', (all) => all.length === 0);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });
});
