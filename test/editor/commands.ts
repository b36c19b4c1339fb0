import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../package.json';
import { diagnosticsThat, hoverThat, open, positionOf } from './support.ts';

const ENOUGH_MS = 20_000;

const TASK = `{
  "family": "web",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:1",
      "memory": 128,
      "links": ["db"]
    },
    { "name": "db", "image": "example/db:1", "memory": 128 }
  ]
}
`;

describe('commands in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  /** Opens a task and waits until the server knows it. */
  async function openTask(name: string, text: string): Promise<vscode.TextDocument> {
    const { document } = await open(name, text);
    await hoverThat(document.uri, positionOf(document, '"networkMode"', 2), /networkMode/);
    return document;
  }

  it('are all registered', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !known.has(command));
    assert.deepEqual(missing, []);
  });

  it('stand behind the code lens of the network, and not behind those of sizes', async () => {
    const document = await openTask('lens-task-definition.json', TASK.replace('"family"', '"cpu": "256", "family"'));
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      10,
    );
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.title, command?.command]),
      [
        [0, '0.25 vCPU: the containers ask for 256 MiB', ''],
        [0, 'bridge: no ports are mapped', 'ecsTaskDefinition.switchMode'],
      ],
    );
  });

  it('switch the network mode to the one that is chosen', async () => {
    const text = TASK.replace(',\n      "links": ["db"]', '');
    const document = await openTask('switch-task-definition.json', text);
    const switched = vscode.commands.executeCommand('ecsTaskDefinition.switchMode', document.uri.toString());
    await repeating(['workbench.action.acceptSelectedQuickOpenItem'], switched);
    assert.equal(document.getText(), text.replace('"bridge"', '"awsvpc"'));
  });

  it('ask before they take something away', async () => {
    const document = await openTask('ask-task-definition.json', TASK);
    const switched = vscode.commands.executeCommand('ecsTaskDefinition.switchMode');
    await repeating(['workbench.action.acceptSelectedQuickOpenItem', 'refactorPreview.apply'], switched);
    // What is not confirmed is left alone: the links stay.
    assert.equal(document.getText(), TASK.replace('"bridge"', '"awsvpc"'));
  });

  it('fix what is safe to fix', async () => {
    const text = TASK.replace('"bridge"', '"none"').replace(
      '"links": ["db"]',
      '"portMappings": [{ "containerPort": 80 }]',
    );
    const document = await openTask('fix-task-definition.json', text);
    await diagnosticsThat(document.uri, 'the port mappings', (all) => all.length > 0);
    await vscode.commands.executeCommand('ecsTaskDefinition.fixAll');
    assert.doesNotMatch(document.getText(), /portMappings/);
  });

  it('show the page of a rule', async () => {
    await vscode.commands.executeCommand('ecsTaskDefinition.showRule', 'network-links-mode');
    await tabThat((label) => label.includes('network-links-mode'));
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('ecs-rule:/network-links-mode.md'));
    assert.match(page.getText(), /^# network-links-mode\n\nContainer links/);
  });

  it('let the person choose a rule', async () => {
    const shown = vscode.commands.executeCommand('ecsTaskDefinition.showRule');
    await repeating(['workbench.action.acceptSelectedQuickOpenItem'], shown);
    await tabThat((label) => label.includes('container-command-single-string'));
  });

  it('open nothing for a rule that there is not', async () => {
    await vscode.commands.executeCommand('ecsTaskDefinition.showRule', 'no-such-rule');
    assert.deepEqual(labels(), []);
    // An empty document would stay, and be shown when there is an answer.
    const page = vscode.Uri.parse('ecs-rule:/no-such-rule.md');
    await assert.rejects(async () => vscode.workspace.openTextDocument(page));
  });

  it('restart the server, which then serves again', async () => {
    const document = await openTask('restart-task-definition.json', TASK.replace('"bridge"', '"none"'));
    await diagnosticsThat(document.uri, 'the links', (all) => all.length > 0);
    await vscode.commands.executeCommand('ecsTaskDefinition.restart');
    await diagnosticsThat(document.uri, 'the links again', (all) => all.length > 0);
    await hoverThat(document.uri, positionOf(document, '"networkMode"', 2), /networkMode/);
  });

  it('stand in the walkthrough', async () => {
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      `${manifest.publisher}.${manifest.name}#start`,
    );
    await tabThat((label) => /Welcome|Walkthrough|Get Started/.test(label));
  });
});

/** Runs commands over and over until something has happened: what they act on may not be there yet. */
async function repeating(commands: readonly string[], until: Thenable<unknown>): Promise<void> {
  let happened = false;
  const end = Promise.resolve(until).finally(() => {
    happened = true;
  });
  const deadline = Date.now() + ENOUGH_MS;
  while (!happened) {
    if (Date.now() > deadline) throw new Error(`It never happened, whatever ${commands.join()} did.`);
    for (const command of commands) {
      // A command may also fail while what it acts on is being made; one that always fails meets the deadline.
      await vscode.commands.executeCommand(command).then(undefined, () => undefined);
    }
  }
  await end;
}

const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));

/** Waits for a tab. */
function tabThat(pass: (label: string) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const listener = vscode.window.tabGroups.onDidChangeTabs(look);
    const timer = setTimeout(() => end(() => reject(new Error(`There are: ${labels().join()}`))), ENOUGH_MS);
    function end(then: () => void): void {
      listener.dispose();
      clearTimeout(timer);
      then();
    }
    function look(): void {
      if (labels().some(pass)) end(resolve);
    }
    look();
  });
}
